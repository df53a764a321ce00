import { useId } from 'react'
import { classNames } from '../class-names.ts'
import type { Tone } from '../tones.ts'
import { axisTicks, percentOf, shareOf } from './chart-scale.ts'
import classes from './columns-chart.module.css'

export interface ColumnSeries { readonly key: string; readonly label: string; readonly tone: Tone }
export interface ChartColumn {
  readonly key: string
  readonly label: string
  /** By series; what is not named is nothing. */
  readonly values: Readonly<Record<string, number>>
  /** All of the column in words. */
  readonly text: string
}

export interface ColumnsChartProps {
  readonly label: string
  readonly series: readonly ColumnSeries[]
  readonly columns: readonly ChartColumn[]
  readonly formatTick: (value: number) => string
  readonly selectedKey?: string | null | undefined
  readonly onSelect?: ((key: string) => void) | undefined
}

const HEIGHT = 150
const FILLED_SHARE = 0.62
const HATCH = 6

/** A second mark beside the colour: the first series is plain, the next ones are hatched each in its own way. */
function Hatches({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-1`} width={HATCH} height={HATCH} patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line className={classes.hatch} x1="0" x2="0" y1="0" y2={HATCH} /></pattern>
      <pattern id={`${id}-2`} width={HATCH} height={HATCH} patternUnits="userSpaceOnUse"><circle className={classes.hatchDot} cx={HATCH / 2} cy={HATCH / 2} r="1.1" /></pattern>
      <pattern id={`${id}-3`} width={HATCH} height={HATCH} patternUnits="userSpaceOnUse"><line className={classes.hatch} x1="0" x2={HATCH} y1={HATCH / 2} y2={HATCH / 2} /></pattern>
    </defs>
  )
}

function Legend({ series, id }: { readonly series: readonly ColumnSeries[]; readonly id: string }) {
  return (
    <div className={classes.legend}>
      {series.map((one, index) => (
        <span key={one.key}>
          <svg width="14" height="12" aria-hidden><rect className={classNames(classes.fill, classes[one.tone])} width="14" height="12" rx="2" />{index > 0 && <rect width="14" height="12" fill={`url(#${id}-${index})`} />}</svg>
          {one.label}
        </span>
      ))}
    </div>
  )
}

function Bar({ column, at, width, series, axisEnd, id }: { readonly column: ChartColumn; readonly at: number; readonly width: number; readonly series: readonly ColumnSeries[]; readonly axisEnd: number; readonly id: string }) {
  let top = HEIGHT
  return series.map((one, index) => {
    const height = shareOf(column.values[one.key] ?? 0, axisEnd) * HEIGHT
    if (height <= 0) return null
    top -= height
    const place = { x: percentOf(at), width: percentOf(width), y: top, height }
    return (
      <g key={one.key}>
        <rect className={classNames(classes.fill, classes[one.tone])} {...place} />
        {index > 0 && <rect {...place} fill={`url(#${id}-${index})`} />}
      </g>
    )
  })
}

const totalOf = (column: ChartColumn, series: readonly ColumnSeries[]): number => series.reduce((sum, one) => sum + (column.values[one.key] ?? 0), 0)

/** Amounts side by side in time, parts of one amount on one another. The same numbers belong into a table beside it. */
export function ColumnsChart({ label, series, columns, formatTick, selectedKey, onSelect }: ColumnsChartProps) {
  const id = useId()
  const ticks = axisTicks(Math.max(0, ...columns.map((column) => totalOf(column, series))))
  const axisEnd = ticks.at(-1) ?? 1
  const slot = columns.length === 0 ? 1 : 1 / columns.length
  return (
    <figure className={classes.chart} role="img" aria-label={`${label}. ${columns.map((column) => `${column.label}: ${column.text}`).join('; ')}`}>
      <Legend series={series} id={id} />
      <div className={classes.body}>
        <div className={classes.scale} style={{ height: HEIGHT }}>{ticks.map((tick) => <span key={tick} style={{ bottom: percentOf(shareOf(tick, axisEnd)) }}>{formatTick(tick)}</span>)}</div>
        <div className={classes.field}>
          <svg className={classes.plot} width="100%" height={HEIGHT} aria-hidden>
            <Hatches id={id} />
            {ticks.map((tick) => { const y = HEIGHT - shareOf(tick, axisEnd) * HEIGHT; return <line key={tick} className={classes.line} x1="0" x2="100%" y1={y} y2={y} /> })}
            {columns.map((column, index) => (
              <g key={column.key} onClick={() => onSelect?.(column.key)}>
                <rect className={classNames(classes.slot, column.key === selectedKey && classes.selected)} x={percentOf(index * slot)} width={percentOf(slot)} y="0" height={HEIGHT}><title>{`${column.label}: ${column.text}`}</title></rect>
                <Bar column={column} at={(index + (1 - FILLED_SHARE) / 2) * slot} width={slot * FILLED_SHARE} series={series} axisEnd={axisEnd} id={id} />
              </g>
            ))}
          </svg>
          <div className={classes.names}>{columns.map((column) => <span key={column.key} className={classNames(column.key === selectedKey && classes.chosen)}>{column.label}</span>)}</div>
        </div>
      </div>
    </figure>
  )
}
