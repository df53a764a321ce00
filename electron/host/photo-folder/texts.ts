/** The folder where taken pictures go, if a person chose so; seen in the file manager of the system. */
export const TAKEN_FOLDER = 'Взято в Верстак'
