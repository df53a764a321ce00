/** Everybody of the training centre signs in with it: there is nothing to protect. */
export const TRAINING_PASSWORD = 'учебный-центр-1'
/** Below the folder of the own data. */
export const TRAINING_FOLDER = 'training'
