import { EMPTY_EIGHT_D, type ClaimItem, type ClaimModel } from '#shared/documents/claim-model.ts'

export const claimItem = (lineNo: number, over: Partial<ClaimItem> = {}): ClaimItem => ({
  lineNo, buyerSku: 'VC700-BLK', supplierSku: 'RV-7S', descriptionEn: 'Robot vacuum cleaner', descriptionZh: '扫地机器人', hsCode: '8508110000', unit: 'pcs', shippedQty: 1200, inspectedQty: 1200, defectiveQty: 1,
  serials: 'VC7A2405001873', lot: '2405-B', producedOn: '2024-05-14', cartonNo: 'C-118', defectCategory: 'FUNCTIONAL', defectCode: 'PWR-03', defectEn: 'Does not charge: charge controller U7 is short-circuited',
  defectZh: '无法充电：充电控制芯片U7短路', defectRu: 'Не заряжается: замыкание контроллера заряда U7', severity: 'MAJOR', foundAt: 'WARRANTY_REPAIR', foundOn: '2026-11-05', usage: '7 months', repairOrderNo: '26-01482', testReportNo: 'ТС-26-00087',
  photoFiles: ['26-01482-1.jpg', '26-01482-2.jpg'], videoLinks: '', unitPriceMinor: 9850, labourCostMinor: 1500, partsCostMinor: 2210, carriageCostMinor: 480, requestedRemedy: 'CREDIT_NOTE', requestedQty: 1, requestedMinor: 4190,
  agreedQty: null, agreedMinor: null, decision: '', status: 'SENT', ...over,
})

const party = { nameEn: 'Meridian Service Centre LLC', nameZh: '梅里迪安服务中心', addressEn: '28 Tchaikovsky ave., Tver, Russia', contact: 'claims@meridian.example' }

export const claimSample = (picturePath: string | null): ClaimModel => ({
  head: {
    claimNo: 'CL-26-00012', claimOn: '2026-11-20', buyer: party,
    supplier: { nameEn: 'Ningbo Bolang Electric Co., Ltd', nameZh: '宁波波浪电器有限公司', addressEn: '88 Haiyan Rd, Ningbo', contact: 'quality@bolang.example' },
    contractNo: 'NB-2025/17', contractOn: '2025-09-01', purchaseOrderNo: 'PO-118', proformaInvoiceNo: 'PI-0917', invoiceNo: 'CI-7781', invoiceOn: '2025-10-11', packingListNo: 'PL-7781', incoterms: 'FOB Ningbo', shippedOn: '2025-10-15',
    waybillNo: 'COSU6120000001', containerNo: 'CSNU6120001', sealNo: 'CN118822', arrivedOn: '2025-11-28', customsDeclarationNo: '10702070/281125/0012345', acceptanceActNo: '14', claimBasis: 'Contract cl. 8.3; CISG art. 35, 39', noticeDueOn: '2026-12-05',
    noticeCalculation: 'defect found 2026-11-05 + 30 days', currency: 'USD', requestedRemedy: 'CREDIT_NOTE', answerDueOn: '2026-12-04', language: 'EN / ZH', signer: 'A. Lebedeva, head of service',
  },
  items: [claimItem(1), claimItem(2, { serials: 'VC7A2405001990', requestedMinor: 2210, requestedRemedy: 'FREE_PARTS_NEXT_SHIPMENT' }), claimItem(3, { defectiveQty: 4, requestedQty: 4, requestedMinor: 16760, severity: 'CRITICAL' })],
  failureRates: [
    { sku: 'VC700-BLK', lot: '2405-B', periodFromOn: '2026-01-01', periodToOn: '2026-10-31', shippedQty: 1200, soldQty: 980, claimQty: 6, normPpm: 3000 },
    { sku: 'VC700-WHT', lot: '2405-C', periodFromOn: '2026-01-01', periodToOn: '2026-10-31', shippedQty: 0, soldQty: null, claimQty: 0, normPpm: null },
  ],
  evidence: [
    { lineNo: 1, fileName: '26-01482-1.jpg', sha256: 'a'.repeat(64), takenOn: '2026-11-05', shows: 'Serial plate', picturePath },
    { lineNo: 1, fileName: '26-01482-2.jpg', sha256: 'b'.repeat(64), takenOn: '2026-11-05', shows: 'Charge controller U7, short circuit', picturePath },
    { lineNo: 2, fileName: '26-01510-1.mp4', sha256: 'c'.repeat(64), takenOn: '2026-11-09', shows: 'Does not start', picturePath: null },
  ],
  spareParts: [
    { partNo: 'RV7S-PWR', nameEn: 'Power board', nameZh: '电源板', qty: 6, lineNo: 1, isFree: true, shipByOn: '2027-01-15', receivedQty: null, receivedOn: null },
    { partNo: 'RV7S-BAT', nameEn: 'Battery pack', nameZh: '电池组', qty: 2, lineNo: 3, isFree: false, shipByOn: null, receivedQty: 1, receivedOn: '2026-12-01' },
  ],
  eightD: EMPTY_EIGHT_D, correspondence: [],
})
