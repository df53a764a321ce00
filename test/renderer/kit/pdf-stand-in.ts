/** A page here has no canvas and no workers: a paper is one page of no picture. Journeys in a browser draw real ones. */
export const openedSizes: number[] = []

export function openPdf(bytes: Uint8Array) {
  openedSizes.push(bytes.length)
  return Promise.resolve({ pages: [{ pageNumber: 1 }], close: () => undefined })
}

export const pageSize = () => ({ width: 10, height: 10 })
export const drawPage = () => () => undefined
