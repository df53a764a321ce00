/** Whether the supplier's country has days off now or soon. */
export function HolidayNote(_props: { readonly country: string }): null {
  return null
}
