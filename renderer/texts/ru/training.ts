export const trainingTexts = {
  ribbon: 'Учебный центр: данные вымышленные, пробуйте что угодно. Справка и обучение по шагам – F1.',
  password: (password: string) => `Учебный центр. Пароль у всех сотрудников: ${password}`,
} as const
