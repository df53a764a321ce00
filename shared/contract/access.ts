import type { ProcedureName } from './index.ts'
import { ROLES, type Role } from './roles.ts'

/** 'public': before sign-in too. 'everyone': any signed-in person. Otherwise the roles that may. */
export type Access = 'public' | 'everyone' | readonly Role[]

const DESK: readonly Role[] = ['receptionist', 'manager', 'administrator']
const BENCH: readonly Role[] = ['engineer', 'manager', 'administrator']
const FLOOR: readonly Role[] = ['receptionist', 'engineer', 'manager', 'administrator']
const MANAGEMENT: readonly Role[] = ['manager', 'administrator']
const ADMIN: readonly Role[] = ['administrator']
const WORKSHOP: readonly Role[] = ['engineer', 'clerk', 'manager', 'administrator']
const CLAIMS: readonly Role[] = ['clerk', 'manager', 'administrator']

/** The one table of rights. The core enforces it; screens only read it. */
export const ACCESS: Record<ProcedureName, Access> = {
  'system.info': 'public',
  'system.createOwner': 'public',
  'system.organisation': 'everyone',
  'system.saveOrganisation': ADMIN,
  'auth.people': 'public',
  'auth.signIn': 'public',
  'auth.signOut': 'everyone',
  'auth.whoAmI': 'public',
  'auth.changePassword': 'everyone',
  'people.list': MANAGEMENT,
  'people.save': ADMIN,
  'people.engineers': 'everyone',
  'people.access': MANAGEMENT,
  'reference.categories': 'everyone',
  'reference.category': 'everyone',
  'reference.saveCategory': MANAGEMENT,
  'reference.voidingConditions': 'everyone',
  'catalog.brands': 'everyone',
  'catalog.findModels': 'everyone',
  'catalog.model': 'everyone',
  'catalog.saveModel': ['receptionist', 'clerk', 'manager', 'administrator'],
  'customers.find': DESK,
  'customers.get': DESK,
  'customers.save': DESK,
  'units.lookUp': 'everyone',
  'units.get': 'everyone',
  'units.saveSaleFacts': DESK,
  'suppliers.list': 'everyone',
  'suppliers.get': CLAIMS,
  'suppliers.save': CLAIMS,
  'orders.accept': DESK,
  'orders.desk': 'everyone',
  'orders.list': 'everyone',
  'orders.search': 'everyone',
  'orders.card': 'everyone',
  'orders.findByNumber': 'everyone',
  'orders.addNote': 'everyone',
  'orders.assign': BENCH,
  'orders.addPhoto': FLOOR,
  'orders.bindPhoto': BENCH,
  'demands.clock': 'everyone',
  'demands.receive': DESK,
  'demands.record': FLOOR,
  'demands.correct': MANAGEMENT,
  'demands.running': 'everyone',
  'demands.exportRunning': MANAGEMENT,
  'demands.recount': MANAGEMENT,
  'expertise.bench': 'everyone',
  'expertise.start': BENCH,
  'expertise.saveDraft': BENCH,
  'expertise.sign': BENCH,
  'expertise.newVersion': BENCH,
  'decisions.options': 'everyone',
  'decisions.decide': MANAGEMENT,
  'decisions.recordConsent': DESK,
  'decisions.settle': MANAGEMENT,
  'work.addLine': WORKSHOP,
  'work.removeLine': WORKSHOP,
  'work.waitForPart': WORKSHOP,
  'work.resume': WORKSHOP,
  'work.finish': BENCH,
  'work.recordPayment': DESK,
  'handover.handOver': DESK,
  'documents.kinds': 'everyone',
  'documents.form': 'everyone',
  'documents.check': 'everyone',
  'documents.print': 'everyone',
  'documents.preview': 'everyone',
  'documents.reprint': 'everyone',
  'documents.label': 'everyone',
  'templates.list': MANAGEMENT,
  'templates.get': MANAGEMENT,
  'templates.check': MANAGEMENT,
  'templates.save': ADMIN,
  'templates.restore': ADMIN,
  'files.store': 'everyone',
  'files.read': 'everyone',
  'claims.waiting': CLAIMS,
  'claims.build': CLAIMS,
  'claims.list': CLAIMS,
  'claims.get': CLAIMS,
  'claims.saveLine': CLAIMS,
  'claims.saveShipment': CLAIMS,
  'claims.export': CLAIMS,
  'claims.markSent': CLAIMS,
  'journal.list': MANAGEMENT,
  'journal.verify': MANAGEMENT,
  'imports.inspect': MANAGEMENT,
  'imports.dryRun': MANAGEMENT,
  'imports.commit': MANAGEMENT,
  'imports.undo': MANAGEMENT,
  'imports.list': MANAGEMENT,
  'imports.progress': MANAGEMENT,
  'imports.cancel': MANAGEMENT,
  'law.rules': 'everyone',
  'law.rule': 'everyone',
  'law.exceptions': 'everyone',
  'law.changes': 'everyone',
  'law.saveEdition': ADMIN,
  'law.withdrawEdition': ADMIN,
  'law.exportBook': 'everyone',
  'law.checkBook': ADMIN,
  'law.importBook': ADMIN,
  'law.calendar': 'everyone',
  'law.saveCalendarDays': ADMIN,
  'law.checkCalendarFile': ADMIN,
  'law.importCalendarFile': ADMIN,
  'law.workingCalendar': 'everyone',
  'law.computeTerm': 'everyone',
  'law.exposure': 'everyone',
}

/** Whether a person with these roles may call the procedure. */
export function mayCall(name: ProcedureName, roles: readonly Role[] | null): boolean {
  const access = ACCESS[name]
  if (access === 'public') return true
  if (roles === null) return false
  return access === 'everyone' || access.some((role) => roles.includes(role))
}

/** Roles that may call the procedure, for the matrix on the screen. */
export function rolesOf(name: ProcedureName): readonly Role[] {
  const access = ACCESS[name]
  return typeof access === 'string' ? ROLES : access
}
