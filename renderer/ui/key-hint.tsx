import classes from './key-hint.module.css'

/** Shows the key beside the place where the hand needs it. */
export function KeyHint(props: { readonly keys: string }) {
  return <kbd className={classes.key}>{props.keys}</kbd>
}
