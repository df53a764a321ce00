const SNIFFED_BYTES = 4_096
const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0))

/** First bytes decide; the name a person gave a file proves nothing. */
const SIGNATURES: readonly (readonly [offset: number, bytes: readonly number[], mediaType: string])[] = [
  [0, [0xff, 0xd8, 0xff], 'image/jpeg'],
  [0, [0x89, ...ascii('PNG'), 0x0d, 0x0a, 0x1a, 0x0a], 'image/png'],
  [8, ascii('WEBP'), 'image/webp'],
  [4, ascii('ftypqt  '), 'video/quicktime'],
  ...['isom', 'iso2', 'iso4', 'iso5', 'iso6', 'mp41', 'mp42', 'avc1', 'M4V ', 'M4VP', 'MSNV', 'XAVC', 'mmp4', '3gp4', '3gp5', '3gp6', 'dash'].map((brand) => [4, ascii(`ftyp${brand}`), 'video/mp4'] as const),
  [0, ascii('%PDF-'), 'application/pdf'],
  [0, [0x50, 0x4b, 0x03, 0x04], 'application/zip'],
  [0, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'application/x-ole-storage'],
]
const UTF16_MARKS: readonly (readonly number[])[] = [[0xff, 0xfe], [0xfe, 0xff]]

/** Media type by content, or null for kinds this program has no use for. Texts pass as text/plain: import reads and judges them later. */
export function mediaTypeOf(bytes: Uint8Array): string | null {
  for (const [offset, signature, mediaType] of SIGNATURES) {
    if (signature.every((byte, index) => bytes[offset + index] === byte)) return mediaType
  }
  const head = bytes.subarray(0, SNIFFED_BYTES)
  const isMarkedUtf16 = UTF16_MARKS.some((mark) => mark.every((byte, index) => head[index] === byte))
  return bytes.length > 0 && (isMarkedUtf16 || !head.includes(0)) ? 'text/plain' : null
}
