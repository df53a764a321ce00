import { z } from 'zod'
import { id, job, none, query } from './procedure.ts'
import { filledLine, line } from './fields.ts'
import { ROLES } from './roles.ts'

export const who = z.strictObject({ personId: id, login: z.string(), fullName: z.string(), position: z.string(), roles: z.array(z.enum(ROLES)) })
export type Who = z.output<typeof who>

const person = z.strictObject({
  personId: id, login: z.string(), fullName: z.string(), position: z.string(), qualification: z.string(), powerOfAttorney: z.string(),
  roles: z.array(z.enum(ROLES)), isActive: z.boolean(),
})
export type Person = z.output<typeof person>

export const people = {
  list: query().input(none).output(z.array(person)),
  /** New person when personId is null; an empty password leaves the old one. Switching off ends the person's sessions at once. */
  save: job('people', 'session').input(z.strictObject({
    personId: id.nullable(),
    login: z.string().trim().regex(/^[\p{L}\p{N}._-]{2,40}$/u, { error: 'login_format' }),
    fullName: filledLine, position: line, qualification: line, powerOfAttorney: line,
    roles: z.array(z.enum(ROLES)).min(1, { error: 'required' }), isActive: z.boolean(),
    password: z.string().max(128),
  })).output(z.strictObject({ personId: id })),
  /** The sticker for the badge of a person. */
  badge: job('documents').input(z.strictObject({ personId: id })).output(z.strictObject({ fileId: id, fileName: z.string(), sha256: z.string() })),
  engineers: query().input(none).output(z.array(z.strictObject({ personId: id, fullName: z.string() }))),
  /** The table of rights as the core enforces it. */
  access: query().input(none).output(z.array(z.strictObject({ procedure: z.string(), roles: z.array(z.enum(ROLES)), isPublic: z.boolean() }))),
}
