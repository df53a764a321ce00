/** A made-up year 2027 in the form of the common yearly file: transfers nobody has decreed. */
export const YEAR_2027_XML = `<?xml version="1.0" encoding="UTF-8"?>
<calendar year="2027" lang="ru" date="2026.10.01" country="ru">
  <holidays>
    <holiday id="1" title="Новогодние каникулы"/>
    <holiday id="2" title="Рождество Христово"/>
    <holiday id="3" title="День &quot;народного&quot; единства"/>
  </holidays>
  <days>
    ${['01.01', '01.02', '01.03', '01.04', '01.05', '01.06', '01.08'].map((day) => `<day d="${day}" t="1" h="1"/>`).join('')}
    <day d="01.07" t="1" h="2"/>
    <day d="02.20" t="2"/>
    <day d="02.22" t="1" f="02.20"/>
    <day d="02.23" t="1"/> <day d="03.08" t="1"/> <day d="05.01" t="1"/> <day d="05.09" t="1"/> <day d="05.10" t="1" f="05.09"/> <day d="06.12" t="1"/> <day d="06.14" t="1" f="06.12"/>
    <day d="04.30" t="2"/>
    <!-- <day d="12.30" t="1"/> -->
    <day d="11.04" t="1" h="3"/>
    <day d="11.05" t="1" f="11.13"/>
    <day d="11.13" t="3"/>
  </days>
</calendar>
`

const SATURDAY_AND_SUNDAY = [6, 0]

/** The same year in the JSON of the same source, which lists every day off. */
export function year2027Json(): string {
  const off = new Set('01-01 01-04 01-05 01-06 01-07 01-08 02-22 02-23 03-08 05-10 06-14 11-04 11-05'.split(' '))
  const worked = new Set(['02-20', '11-13'])
  const months = Array.from({ length: 12 }, (_, month) => {
    const days = Array.from({ length: new Date(Date.UTC(2027, month + 1, 0)).getUTCDate() }, (_unused, index) => {
      const monthDay = `${String(month + 1).padStart(2, '0')}-${String(index + 1).padStart(2, '0')}`
      const isWeekend = SATURDAY_AND_SUNDAY.includes(new Date(Date.UTC(2027, month, index + 1)).getUTCDay())
      if (worked.has(monthDay)) return `${index + 1}*`
      return off.has(monthDay) ? `${index + 1}+` : isWeekend ? String(index + 1) : ''
    })
    return { month: month + 1, days: days.filter((day) => day !== '').join(',') }
  })
  return JSON.stringify({ year: 2027, months, transitions: [{ from: '11.13', to: '11.05' }] })
}
