/** Kinds of data a command can change; screens drop their cached answers by these names. */
export const TOPICS = ['session', 'people', 'organisation', 'reference', 'catalog', 'suppliers', 'customers', 'units', 'orders', 'documents', 'claims', 'imports', 'journal', 'law'] as const
export type Topic = (typeof TOPICS)[number]
