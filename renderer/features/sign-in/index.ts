export { FirstRunScreen } from './first-run-screen.tsx'
export { PasswordField } from './password-field.tsx'
export { PasswordMeter } from './password-meter.tsx'
export { SignInScreen } from './sign-in-screen.tsx'
