/** The head of a letter to the consumer: the name and whatever ways to reach them are known. */
export const ADDRESSEE = `> {cust_name}
@if cust_addr
> {cust_addr}
@end
@if cust_phone
> {cust_phone}
@end
@if cust_email
> {cust_email}
@end`
