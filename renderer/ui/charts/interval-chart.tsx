import { classNames } from '../class-names.ts'
import type { Tone } from '../tones.ts'
import { axisTicks, percentOf, shareOf } from './chart-scale.ts'
import classes from './interval-chart.module.css'

export interface IntervalRow {
  readonly key: string
  readonly label: string
  /** Small words under the label: sample size, period. */
  readonly detail?: string | undefined
  /** Null: there is nothing to measure, the row says so instead of a dot. */
  readonly value: number | null
  readonly low: number
  readonly high: number
  /** A line to compare with: the norm of a contract. */
  readonly norm?: number | null | undefined
  readonly tone?: Tone | undefined
  /** The value in words at the right. */
  readonly valueText: string
}

export interface IntervalChartProps {
  readonly label: string
  readonly rows: readonly IntervalRow[]
  readonly formatTick: (value: number) => string
  /** What the axis counts. */
  readonly axisLabel: string
  readonly normLabel?: string | undefined
  readonly selectedKey?: string | null | undefined
  readonly onSelect?: ((key: string) => void) | undefined
}

const ROW_HEIGHT = 26
const MIDDLE = ROW_HEIGHT / 2
const CAP = 4
const DOT = 5
const NORM_TOP = 3

function Marks({ row, axisEnd }: { readonly row: IntervalRow; readonly axisEnd: number }) {
  const x = (value: number) => percentOf(shareOf(value, axisEnd))
  return (
    <svg className={classNames(classes.plot, classes[row.tone ?? 'plain'])} width="100%" height={ROW_HEIGHT} aria-hidden>
      <line className={classes.base} x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      {row.norm != null && <line className={classes.norm} x1={x(row.norm)} x2={x(row.norm)} y1={NORM_TOP} y2={ROW_HEIGHT - NORM_TOP} />}
      {row.value !== null && (
        <>
          <line className={classes.whisker} x1={x(row.low)} x2={x(row.high)} y1={MIDDLE} y2={MIDDLE} />
          {[row.low, row.high].map((end, index) => <line key={index} className={classes.whisker} x1={x(end)} x2={x(end)} y1={MIDDLE - CAP} y2={MIDDLE + CAP} />)}
          <circle className={classes.dot} cx={x(row.value)} cy={MIDDLE} r={DOT} />
        </>
      )}
    </svg>
  )
}

/**
 * A dot for each measured value and a whisker for how far it may be by chance, one under another on a common axis.
 * The picture is for the eye; the same numbers belong into a table beside it.
 */
export function IntervalChart({ label, rows, formatTick, axisLabel, normLabel, selectedKey, onSelect }: IntervalChartProps) {
  const ticks = axisTicks(Math.max(0, ...rows.flatMap((row) => (row.value === null ? [] : [row.high, row.norm ?? 0]))))
  const axisEnd = ticks.at(-1) ?? 1
  return (
    <figure className={classes.chart} role="img" aria-label={`${label}. ${rows.map((row) => `${row.label}: ${row.valueText}`).join('; ')}`}>
      {rows.map((row) => (
        // The table beside the picture is the way for the keyboard; a click here only finds its row there.
        <div key={row.key} className={classNames(classes.row, row.key === selectedKey && classes.selected)} onClick={() => onSelect?.(row.key)}>
          <span className={classes.name} title={row.label}>{row.label}{row.detail !== undefined && <small>{row.detail}</small>}</span>
          <Marks row={row} axisEnd={axisEnd} />
          <span className={classes.value}>{row.valueText}</span>
        </div>
      ))}
      <div className={classNames(classes.row, classes.axis)}>
        <span className={classes.legend}>{normLabel !== undefined && <><i className={classes.normSample} />{normLabel}</>}</span>
        <div className={classes.ticks}>
          {ticks.map((tick) => <span key={tick} style={{ left: percentOf(shareOf(tick, axisEnd)) }}>{formatTick(tick)}</span>)}
        </div>
        <span className={classes.value}>{axisLabel}</span>
      </div>
    </figure>
  )
}
