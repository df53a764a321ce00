/**
 * Kinds of attachments that run something when opened, or carry what does. They are kept, but never opened or saved
 * without a warning. Source: the attachment lists Outlook and Gmail block.
 */
const RUNNING: ReadonlySet<string> = new Set([
  'ade', 'adp', 'apk', 'app', 'appx', 'bat', 'cab', 'chm', 'cmd', 'com', 'cpl', 'diagcab', 'dll', 'dmg', 'exe', 'hta', 'htm', 'html', 'img', 'ins', 'iso', 'isp', 'jar', 'jnlp', 'js', 'jse', 'lib', 'lnk', 'mde', 'mjs', 'msc', 'msi', 'msix', 'msp', 'mst', 'nsh', 'pif', 'ps1', 'py', 'pyw', 'reg', 'rgs', 'scf', 'scr', 'sct', 'sh', 'shb', 'svg', 'sys', 'url', 'vb', 'vbe', 'vbs', 'vhd', 'vhdx', 'vxd', 'wsc', 'wsf', 'wsh', 'xhtml', 'xll', 'xml',
  'docm', 'dotm', 'potm', 'ppam', 'ppsm', 'pptm', 'sldm', 'xlam', 'xlsb', 'xlsm', 'xltm',
])

/** The last ending of a name, in small letters; marks that turn text round hide a real one and count as a risk of their own. */
export function isRiskyAttachment(name: string): boolean {
  if (/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/u.test(name)) return true
  const ending = /\.([^.\s]+)[.\s]*$/u.exec(name)?.[1]?.toLowerCase() ?? ''
  return RUNNING.has(ending)
}

const PICTURES: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])

/** Pictures of points may be shown; drawings of words (SVG) never are. */
export const isShownPicture = (mediaType: string): boolean => PICTURES.has(mediaType.toLowerCase())
