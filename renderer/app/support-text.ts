import { CallFailed } from '#renderer/rpc/call-failure.ts'

const STACK_LINES = 12

/** What support needs to find the cause; nothing a person typed. */
export function supportText(error: unknown, where = ''): string {
  const lines = [new Date().toISOString(), window.location.hash.split('?')[0] ?? '', navigator.userAgent]
  if (error instanceof CallFailed) {
    const { failure } = error
    lines.push(failure.kind === 'fault' ? `fault ${failure.reason} ${failure.incidentId}` : error.message)
  } else if (error instanceof Error) {
    lines.push(...(error.stack ?? error.message).split('\n').slice(0, STACK_LINES))
  } else {
    lines.push(String(error))
  }
  return [...lines, ...where.split('\n').slice(0, STACK_LINES)].filter((line) => line !== '').join('\n')
}
