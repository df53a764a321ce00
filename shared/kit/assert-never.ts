/** Stops the build when a union gains a member that a switch does not know. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}
