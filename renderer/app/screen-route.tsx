import { useParams, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, type ComponentType } from 'react'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { FocusOnArrival } from './focus-screen.ts'
import { NotFoundScreen } from './not-found-screen.tsx'
import { ScreenBoundary } from './screen-boundary.tsx'

/** What the address says: parts of the path, and what stands after the question mark. */
export type Place = { readonly params: Readonly<Record<string, string | undefined>>; readonly search: Readonly<Record<string, string | undefined>> }

export type ScreenSpec<Props extends object> = {
  readonly path: string
  readonly load: () => Promise<ComponentType<Props>>
  /** Props of the screen at this address; null when the address means nothing. */
  readonly props: (place: Place) => Props | null
  /** What stands after the question mark is a filter: the screen stays as it is when that changes. */
  readonly isKeptBySearch?: boolean
}

export type RouteSpec = { readonly path: string; readonly component: () => React.JSX.Element; readonly preload: () => Promise<unknown> }

/** One line of the route table: the screen is loaded when first needed and gets plain props, knowing no router. */
export function screen<Props extends object>({ path, load, props, isKeptBySearch = false }: ScreenSpec<Props>): RouteSpec {
  const Screen = lazy(async () => ({ default: await load() }))
  const component = function RoutedScreen() {
    const params = useParams({ strict: false }) as Place['params']
    const search = useSearch({ strict: false }) as Place['search']
    const screenProps = props({ params, search })
    const place = JSON.stringify(isKeptBySearch ? params : [params, search])
    return (
      <ScreenBoundary key={place}>
        <Suspense fallback={<SkeletonRows />}>
          {screenProps === null ? <NotFoundScreen /> : <Screen {...screenProps} />}
          <FocusOnArrival />
        </Suspense>
      </ScreenBoundary>
    )
  }
  return { path, component, preload: load }
}

/** A number of a record in the address, or null. */
export function idOf(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,15}$/.test(text) ? Number(text) : null
}

/** A value of a fixed list in the address, or null. */
export function oneOf<T extends string>(values: readonly T[], text: string | undefined): T | null {
  return values.find((value) => value === text) ?? null
}
