import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { refuseImport } from './import-refusal.ts'

const HEAD_BYTES = 4_096

/** Containers are looked into by their own readers; text still has to prove its encoding. */
export type Container = 'zip' | 'ole' | 'text'

const FOREIGN_MAGICS: ReadonlyArray<readonly [string, string]> = [
  ['pdf', '255044462d'],
  ['jpeg', 'ffd8ff'],
  ['png', '89504e470d0a1a0a'],
  ['gif', '47494638'],
  ['webp', '52494646'],
  ['tiff', '49492a00'],
  ['tiff', '4d4d002a'],
  ['exe', '4d5a'],
  ['elf', '7f454c46'],
  ['rar', '526172211a07'],
  ['7z', '377abcaf271c'],
  ['gzip', '1f8b08'],
  ['xz', 'fd377a585a00'],
  ['bzip2', '425a68'],
  ['sqlite', '53514c69746520666f726d617420330'],
  ['rtf', '7b5c727466'],
  ['class', 'cafebabe'],
  ['old_xls', '0900040006'],
  ['old_xls', '0904060000'],
]
const ZIP_MAGICS = ['504b0304', '504b0506', '504b0708']
const OLE_MAGIC = 'd0cf11e0a1b11ae1'
const MARKUP_START = /^\s*(<!doctype|<\?xml|<html|<table|<head|<body|<svg|<\w+[\s>:])/i
const JSON_START = /^\s*(\{\s*"|\[\s*[[{])/
const SCRIPT_START = /^(#!|%!PS)/

export interface FileHead {
  container: Container
  sizeBytes: number
}

/** Looks at the first bytes of a file: its name proves nothing. Refuses: empty files and kinds that hold no table. */
export function readFileHead(path: string): FileHead {
  const fd = openSync(path, 'r')
  try {
    const stat = fstatSync(fd)
    if (!stat.isFile()) refuseImport('import.unreadable', { reason: 'not_a_file' })
    const head = Buffer.alloc(Math.min(HEAD_BYTES, stat.size))
    readSync(fd, head, 0, head.length, 0)
    if (head.length === 0) refuseImport('import.empty', { hasHeader: false })
    return { container: containerOf(head), sizeBytes: stat.size }
  } finally {
    closeSync(fd)
  }
}

function containerOf(head: Buffer): Container {
  const hex = head.subarray(0, 16).toString('hex')
  if (ZIP_MAGICS.some((magic) => hex.startsWith(magic))) return 'zip'
  if (hex.startsWith(OLE_MAGIC)) return 'ole'
  const foreign = FOREIGN_MAGICS.find(([, magic]) => hex.startsWith(magic))
  // «MZ» and «BZh» are also letters a table may begin with; programs and archives carry zero or high bytes early.
  if (foreign && (foreign[1].length > 6 || isBinary(head))) refuseImport('import.wrong_kind', { found: foreign[0] })
  const text = head.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '')
  if (MARKUP_START.test(text)) refuseImport('import.wrong_kind', { found: 'markup' })
  if (JSON_START.test(text)) refuseImport('import.wrong_kind', { found: 'json' })
  if (SCRIPT_START.test(text)) refuseImport('import.wrong_kind', { found: 'script' })
  return 'text'
}

function isBinary(head: Buffer): boolean {
  return head.some((byte) => byte < 9 || byte === 0x0b || (byte > 0x0d && byte < 0x20 && byte !== 0x1b))
}
