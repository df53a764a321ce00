/** What a paper says of the product where the whole description would only take room. */
export const ITEM_FACTS = `# Товар
@facts 4 item_type brand model serial sale_date sale_doc price_paid war_term`
