import type * as ru from '../ru/regions.ts'
import type { Translated } from './translated.ts'

/** Subjects of the Federation by their codes. */
export const REGION_NAMES: Translated<typeof ru.REGION_NAMES> = {
  '01': 'Republic of Adygea', '02': 'Republic of Bashkortostan', '03': 'Republic of Buryatia', '04': 'Altai Republic', '05': 'Republic of Dagestan', '06': 'Republic of Ingushetia', '07': 'Kabardino-Balkarian Republic', '08': 'Republic of Kalmykia',
  '09': 'Karachay-Cherkess Republic', '10': 'Republic of Karelia', '11': 'Komi Republic', '12': 'Mari El Republic', '13': 'Republic of Mordovia', '14': 'Republic of Sakha (Yakutia)', '15': 'Republic of North Ossetia – Alania', '16': 'Republic of Tatarstan',
  '17': 'Tyva Republic', '18': 'Udmurt Republic', '19': 'Republic of Khakassia', '20': 'Chechen Republic', '21': 'Chuvash Republic', '22': 'Altai Territory', '23': 'Krasnodar Territory', '24': 'Krasnoyarsk Territory', '25': 'Primorye Territory', '26': 'Stavropol Territory',
  '27': 'Khabarovsk Territory', '28': 'Amur Region', '29': 'Arkhangelsk Region', '30': 'Astrakhan Region', '31': 'Belgorod Region', '32': 'Bryansk Region', '33': 'Vladimir Region', '34': 'Volgograd Region', '35': 'Vologda Region', '36': 'Voronezh Region',
  '37': 'Ivanovo Region', '38': 'Irkutsk Region', '39': 'Kaliningrad Region', '40': 'Kaluga Region', '41': 'Kamchatka Territory', '42': 'Kemerovo Region – Kuzbass', '43': 'Kirov Region', '44': 'Kostroma Region', '45': 'Kurgan Region', '46': 'Kursk Region',
  '47': 'Leningrad Region', '48': 'Lipetsk Region', '49': 'Magadan Region', '50': 'Moscow Region', '51': 'Murmansk Region', '52': 'Nizhny Novgorod Region', '53': 'Novgorod Region', '54': 'Novosibirsk Region', '55': 'Omsk Region', '56': 'Orenburg Region',
  '57': 'Oryol Region', '58': 'Penza Region', '59': 'Perm Territory', '60': 'Pskov Region', '61': 'Rostov Region', '62': 'Ryazan Region', '63': 'Samara Region', '64': 'Saratov Region', '65': 'Sakhalin Region', '66': 'Sverdlovsk Region',
  '67': 'Smolensk Region', '68': 'Tambov Region', '69': 'Tver Region', '70': 'Tomsk Region', '71': 'Tula Region', '72': 'Tyumen Region', '73': 'Ulyanovsk Region', '74': 'Chelyabinsk Region', '75': 'Trans-Baikal Territory', '76': 'Yaroslavl Region',
  '77': 'Moscow', '78': 'St Petersburg', '79': 'Jewish Autonomous Region', '83': 'Nenets Autonomous Area', '86': 'Khanty-Mansi Autonomous Area – Yugra', '87': 'Chukotka Autonomous Area', '89': 'Yamal-Nenets Autonomous Area',
  '90': 'Zaporozhye Region', '91': 'Republic of Crimea', '92': 'Sevastopol', '93': 'Donetsk People’s Republic', '94': 'Lugansk People’s Republic', '95': 'Kherson Region',
}
