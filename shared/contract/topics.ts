/** Kinds of data a command can change; screens drop their cached answers by these names. */
export const TOPICS = ['session', 'people', 'organisation', 'reference', 'catalog', 'suppliers', 'shipments', 'customers', 'units', 'orders', 'demands', 'documents', 'templates', 'claims', 'imports', 'journal', 'law', 'parts', 'stock', 'places', 'buying', 'counts', 'exchange', 'claimTemplates', 'mail', 'pictures', 'printing', 'views'] as const
export type Topic = (typeof TOPICS)[number]
