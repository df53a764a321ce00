import type { PictureRefusal } from '#shared/pictures/incoming.ts'

/** A picture that came in: its kind is decided by its content, its name is only a label. */
export interface ReceivedPicture { readonly name: string; readonly bytes: Buffer; readonly mediaType: string }

export interface PhoneOrder {
  /** What the page asks to take. */
  readonly label: string
  readonly address: string
  /** Keeps one picture; throws when it cannot. */
  readonly receive: (picture: ReceivedPicture) => void
}
export interface PhoneTicket { readonly ticketId: string; readonly url: string; readonly expiresAt: string }
export interface PhoneTicketState { readonly state: 'waiting' | 'opened' | 'closed'; readonly receivedCount: number; readonly refused: readonly { readonly name: string; readonly reason: PictureRefusal }[] }

/** The page for phones, made by the host; nothing listens while no ticket lives. */
export interface PhoneDoor {
  /** Addresses of this computer in local networks. */
  addresses(): readonly string[]
  open(order: PhoneOrder): Promise<PhoneTicket>
  stateOf(ticketId: string): PhoneTicketState | null
  close(ticketId: string): Promise<void>
  /** Closes everything at once, for the end of the program. */
  stop(): Promise<void>
}

/** What the host can do at this desk beside calls. */
export interface Workstation { readonly phone: PhoneDoor | null }

export const NO_WORKSTATION: Workstation = { phone: null }
