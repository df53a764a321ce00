/** Why a file that came from a phone was not taken. */
export const PICTURE_REFUSALS = ['not_picture', 'heic', 'too_big', 'too_many', 'broken', 'not_saved'] as const
export type PictureRefusal = (typeof PICTURE_REFUSALS)[number]

/** How long a phone may send after the code was shown. Source: one-time codes live ten minutes at most, OWASP ASVS 5.0, 6.5.5. */
export const PHONE_TICKET_MINUTES = 10
/** Pictures one code takes. */
export const PHONE_PICTURES_MAX = 40
