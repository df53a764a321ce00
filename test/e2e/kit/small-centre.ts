import type { DemoCall } from '#demo/demo-call.ts'
import { makeModels, makeOrganisation, makePeople, makeSuppliers } from '#demo/people-and-models.ts'
import { chanceOf } from '#demo/random.ts'
import { fillData, OWNER } from './centre.ts'

const SEED = 5

/** A centre that is ready to work and has no orders yet: people, requisites, suppliers, models. */
export async function fillSmallCentre(dataDir: string, more: (call: DemoCall) => Promise<void> = async () => undefined): Promise<void> {
  await fillData(dataDir, async (call) => {
    await makePeople(call, OWNER.password)
    await makeOrganisation(call)
    await makeModels(call, await makeSuppliers(call), chanceOf(SEED))
    await more(call)
  })
}
