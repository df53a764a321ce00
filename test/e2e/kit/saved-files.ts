import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import type { Download } from '@playwright/test'
import { readPdf, type PdfText } from '#test/documents/read-pdf.ts'

export async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path())
}

/** A saved paper as another program reads it. */
export async function readSavedPdf(download: Download): Promise<PdfText> {
  return readPdf(await bytesOf(download))
}

export async function readSavedWorkbook(download: Download): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await bytesOf(download) as unknown as ExcelJS.Buffer)
  return workbook
}
