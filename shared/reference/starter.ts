import ac from '#resources/reference/categories/ac.json' with { type: 'json' }
import coffee from '#resources/reference/categories/coffee.json' with { type: 'json' }
import drill from '#resources/reference/categories/drill.json' with { type: 'json' }
import dw from '#resources/reference/categories/dw.json' with { type: 'json' }
import escooter from '#resources/reference/categories/escooter.json' with { type: 'json' }
import fridge from '#resources/reference/categories/fridge.json' with { type: 'json' }
import hairdryer from '#resources/reference/categories/hairdryer.json' with { type: 'json' }
import kettle from '#resources/reference/categories/kettle.json' with { type: 'json' }
import laptop from '#resources/reference/categories/laptop.json' with { type: 'json' }
import multi from '#resources/reference/categories/multi.json' with { type: 'json' }
import mw from '#resources/reference/categories/mw.json' with { type: 'json' }
import robovac from '#resources/reference/categories/robovac.json' with { type: 'json' }
import smart from '#resources/reference/categories/smart.json' with { type: 'json' }
import tv from '#resources/reference/categories/tv.json' with { type: 'json' }
import tws from '#resources/reference/categories/tws.json' with { type: 'json' }
import vacuum from '#resources/reference/categories/vacuum.json' with { type: 'json' }
import wh from '#resources/reference/categories/wh.json' with { type: 'json' }
import wm from '#resources/reference/categories/wm.json' with { type: 'json' }
import conditions from '#resources/reference/voiding-conditions.json' with { type: 'json' }
import type { StarterCategory, VoidingCondition } from './starter-schema.ts'

/** Kinds of products a new service centre starts with, in the order they are offered at intake. Checked against the schema by the tests, not at every start. */
export const starterCategories: readonly StarterCategory[] = [
  wm,
  fridge,
  dw,
  mw,
  smart,
  laptop,
  tv,
  robovac,
  vacuum,
  coffee,
  kettle,
  multi,
  escooter,
  hairdryer,
  ac,
  drill,
  wh,
  tws,
] as readonly unknown[] as readonly StarterCategory[]

/** Conditions an engineer may find on a product that end or limit the warranty, one per refusal ground. */
export const voidingConditions = conditions as readonly unknown[] as readonly VoidingCondition[]
