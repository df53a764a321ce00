export type YearOfCalendar = {
  /** Days off that fall on Monday to Friday, `MM-DD`. */
  readonly daysOff: string
  /** Saturdays and Sundays worked in exchange for a day off elsewhere, `MM-DD`. */
  readonly workingWeekends: string
}

/**
 * The five-day-week production calendar of Russia; weekends that are days off as usual are not listed.
 * The non-working weeks declared by decree in the spring of 2020 and in May and November of 2021 are left out: they
 * are not days off in the sense of art. 193 of the Civil Code and move no term.
 * Source: TK art. 112 and the yearly decrees on transfer of days off (2026: PP1466-2025); SUPREME-COVID-1 on 2020.
 */
export const PRODUCTION_CALENDAR: Readonly<Record<number, YearOfCalendar>> = {
  2013: {
    daysOff: '01-01 01-02 01-03 01-04 01-07 01-08 03-08 05-01 05-02 05-03 05-09 05-10 06-12 11-04',
    workingWeekends: '',
  },
  2014: {
    daysOff: '01-01 01-02 01-03 01-06 01-07 01-08 03-10 05-01 05-02 05-09 06-12 06-13 11-03 11-04',
    workingWeekends: '',
  },
  2015: {
    daysOff: '01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-23 03-09 05-01 05-04 05-11 06-12 11-04',
    workingWeekends: '',
  },
  2016: {
    daysOff: '01-01 01-04 01-05 01-06 01-07 01-08 02-22 02-23 03-07 03-08 05-02 05-03 05-09 06-13 11-04',
    workingWeekends: '02-20',
  },
  2017: {
    daysOff: '01-02 01-03 01-04 01-05 01-06 02-23 02-24 03-08 05-01 05-08 05-09 06-12 11-06',
    workingWeekends: '',
  },
  2018: {
    daysOff: '01-01 01-02 01-03 01-04 01-05 01-08 02-23 03-08 03-09 04-30 05-01 05-02 05-09 06-11 06-12 11-05 12-31',
    workingWeekends: '04-28 06-09 12-29',
  },
  2019: {
    daysOff: '01-01 01-02 01-03 01-04 01-07 01-08 03-08 05-01 05-02 05-03 05-09 05-10 06-12 11-04',
    workingWeekends: '',
  },
  2020: {
    daysOff: '01-01 01-02 01-03 01-06 01-07 01-08 02-24 03-09 05-01 05-04 05-05 05-11 06-12 06-24 07-01 11-04',
    workingWeekends: '',
  },
  2021: {
    daysOff: '01-01 01-04 01-05 01-06 01-07 01-08 02-22 02-23 03-08 05-03 05-10 06-14 11-04 11-05 12-31',
    workingWeekends: '02-20',
  },
  2022: {
    daysOff: '01-03 01-04 01-05 01-06 01-07 02-23 03-07 03-08 05-02 05-03 05-09 05-10 06-13 11-04',
    workingWeekends: '03-05',
  },
  2023: {
    daysOff: '01-02 01-03 01-04 01-05 01-06 02-23 02-24 03-08 05-01 05-08 05-09 06-12 11-06',
    workingWeekends: '',
  },
  2024: {
    daysOff: '01-01 01-02 01-03 01-04 01-05 01-08 02-23 03-08 04-29 04-30 05-01 05-09 05-10 06-12 11-04 12-30 12-31',
    workingWeekends: '04-27 11-02 12-28',
  },
  2025: {
    daysOff: '01-01 01-02 01-03 01-06 01-07 01-08 05-01 05-02 05-08 05-09 06-12 06-13 11-03 11-04 12-31',
    workingWeekends: '11-01',
  },
  2026: {
    daysOff: '01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-23 03-09 05-01 05-11 06-12 11-04 12-31',
    workingWeekends: '',
  },
}
