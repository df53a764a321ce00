import type { Database } from 'better-sqlite3'
import { codesIn, mailWords } from '#shared/mail/search-words.ts'

const WORDS = {
  ru: 'уважаемые коллеги просим заменить плата управления блок питания не включается после проверки акт технического состояния партия поставка контейнер претензия рассмотреть подтвердить срок ответ фотографии серийный номер изделие двигатель насос компрессор датчик температура шум утечка неисправность причина производственный брак упаковка повреждение возврат компенсация счет оплата скидка склад отгрузка договор дополнительное соглашение количество стоимость ремонт запчасть гарантия'.split(' '),
  en: 'dear colleagues please replace the control board power supply does not start after inspection report shipment container claim review confirm answer photo serial number unit motor pump compressor sensor temperature noise leakage failure cause manufacturing defect package damage return compensation invoice payment discount warehouse contract agreement quantity cost repair spare part warranty batch credit note sample test result'.split(' '),
  zh: '您好 请 尽快 更换 主板 电源 无法 启动 检验 报告 货物 集装箱 索赔 确认 回复 照片 序列号 产品 电机 水泵 压缩机 传感器 温度 噪音 泄漏 故障 原因 制造 缺陷 包装 损坏 退货 赔偿 发票 付款 折扣 仓库 合同 协议 数量 费用 维修 配件 保修 批次 样品 测试 结果 工厂 质量'.split(' '),
} as const
type Language = keyof typeof WORDS
const LANGUAGES = Object.keys(WORDS) as Language[]
const WORDS_A_MESSAGE = 60
const MESSAGES_A_THREAD = 3
const MS_PER_MESSAGE = 600_000
const FIRST_MS = Date.UTC(2025, 0, 1)

/** A generator of numbers that is the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % below
  }
}

/** Some words are said in every letter and some in hardly any, as in life. */
function bodyOf(language: Language, below: (limit: number) => number): string {
  const words = WORDS[language]
  return Array.from({ length: WORDS_A_MESSAGE }, () => words[Math.floor((below(words.length) * below(1_000)) / 1_000)] ?? '').join(language === 'zh' ? '' : ' ')
}

/** Letters of three languages with their threads and indexes, by prepared statements, as the reading of a mailbox would leave them. */
export function fillMail(raw: Database, messageCount: number): void {
  const below = numbers(7)
  raw.exec("INSERT INTO files (id, sha256, size_bytes, media_type, name, created_at) VALUES (900000, 'bench', 1, 'message/rfc822', 'a.eml', '2026-01-01')")
  const thread = raw.prepare("INSERT INTO mail_threads (id, subject, snippet, people_json, last_at, last_direction, message_count) VALUES (?, ?, ?, '[\"Lin Wei\"]', ?, 'in', ?)")
  const message = raw.prepare("INSERT INTO mail_messages (id, thread_id, direction, message_key, content_digest, raw_sha256, raw_file_id, raw_bytes, sent_at, subject, from_name, from_address, to_json, cc_json, problems, charset, is_read, attachment_count) VALUES (?, ?, 'in', ?, '', 'bench', 900000, 1, ?, ?, 'Lin Wei', 'lin@factory.example', '[]', '[]', '', 'utf-8', 1, 0)")
  const body = raw.prepare('INSERT INTO mail_bodies (message_id, body_text) VALUES (?, ?)')
  const words = raw.prepare("INSERT INTO mail_fw (rowid, subject, people, body) VALUES (?, ?, 'lin wei lin@factory.example', ?)")
  const codes = raw.prepare('INSERT OR IGNORE INTO mail_codes (code, message_id) VALUES (?, ?)')
  raw.transaction(() => {
    for (let no = 1; no <= messageCount; no += 1) {
      const threadId = Math.ceil(no / MESSAGES_A_THREAD)
      const language = LANGUAGES[threadId % LANGUAGES.length] as Language
      const [subject, text] = [`${WORDS[language][threadId % WORDS[language].length] ?? ''} VG-${threadId % 5_000}-${language}`, bodyOf(language, below)]
      const sentAt = new Date(FIRST_MS + no * MS_PER_MESSAGE).toISOString()
      if (no % MESSAGES_A_THREAD === 1) thread.run(BigInt(threadId), subject, text.slice(0, 160), new Date(FIRST_MS + (no + 2) * MS_PER_MESSAGE).toISOString(), BigInt(MESSAGES_A_THREAD))
      message.run(BigInt(no), BigInt(threadId), `m${no}@factory.example`, sentAt, subject)
      body.run(BigInt(no), text)
      words.run(BigInt(no), mailWords(subject), mailWords(text))
      for (const code of codesIn(subject)) codes.run(code, BigInt(no))
    }
  })()
}

/** What people look for: Chinese words of two characters, beginnings of Russian and English words, codes, two words together. */
export const MAIL_QUERIES: readonly string[] = [...WORDS.zh.filter((word) => word.length === 2), ...WORDS.ru.map((word) => word.slice(0, 6)), ...WORDS.en.map((word) => word.slice(0, 5)), 'VG-77-ru', 'VG-1234', 'плата датчик', 'motor invoice', '主板 发票', 'нет такого слова']
export const CHINESE_QUERIES: readonly string[] = WORDS.zh.filter((word) => word.length === 2)
