/** Layers as a machine sees them; type-only imports count too. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })
module.exports = {
  forbidden: [
    rule('no-circular', 'Two files that need each other are one file or miss a third.', { pathNot: 'node_modules' }, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    rule('shared-knows-nothing', 'shared runs everywhere: only itself and the schema library.', { path: '^shared/' }, { pathNot: ['^shared/', '^resources/reference/', '^node_modules/(zod|@orpc/contract|@orpc/shared|@orpc/client|libphonenumber-js)/'] }),
    rule('core-knows-no-host', 'The core runs under any host.', { path: '^electron/(core|jobs)/' }, { path: ['^electron/(shell|host|pages|cli|main|preload|core-worker|http-host|call)', '^renderer/', '^node_modules/(electron|react|react-dom)/'] }),
    rule('features-meet-at-the-door', 'Another feature is reached through its index.ts only.', { path: '^electron/core/(auth|people|reference|catalog|customers|units|suppliers|orders|expertise|demands|decisions|work|handover|papers|templates|claims|imports|files|system|law|parts|stock|places|buying|counts|exchange|ledger|order-parts|shipments|mail|claim-templates|cases|pictures|printing)/' },
      { path: '^electron/core/(reference|catalog|customers|units|suppliers|orders|expertise|demands|decisions|work|handover|papers|templates|claims|imports|law|parts|stock|places|buying|counts|exchange|ledger|order-parts|shipments|mail|claim-templates|cases|printing)/', pathNot: ['^electron/core/$1/', '/index\\.ts$'] }),
    rule('layouts-see-no-database', 'Papers get plain data.', { path: '^electron/core/documents/' }, { path: ['^electron/core/(?!documents/)', '^node_modules/(better-sqlite3|drizzle-orm)/'] }),
    rule('shell-sees-no-core', 'The shell passes messages and knows no business.', { path: '^electron/(shell|main|preload)' }, { path: ['^electron/(core|jobs)/', '^renderer/'] }),
    rule('only-the-shell-sees-electron', 'Everything else must run without it.', { pathNot: ['^electron/(shell/|main\\.ts|preload\\.ts)', '^node_modules/', '^test/'] }, { path: '^node_modules/electron/' }),
    rule('renderer-knows-only-shared', 'Screens talk through the contract.', { path: '^renderer/' }, { path: ['^electron/', '^node:'] }),
    rule('renderer-has-no-node', 'Screens run in a page.', { path: '^renderer/' }, { dependencyTypes: ['core'] }),
    rule('screens-of-one-feature', 'A feature of the screens uses the shared kit, not the insides of another.', { path: '^renderer/features/([^/]+)/' }, { path: '^renderer/features/', pathNot: ['^renderer/features/$1/', '/index\\.tsx?$'] }),
    rule('texts-of-one-language', 'A catalogue of one language is written without the others, and chosen once.', { path: '^renderer/texts/(ru|en)/' }, { path: '^renderer/texts/', pathNot: ['^renderer/texts/$1/', '^renderer/texts/(formats|language|keyboard-layouts)\\.ts$', '^renderer/texts/ru/.*'] }),
    rule('screens-ask-the-catalogue', 'Which language is spoken is nobody else\'s business.', { path: '^renderer/(?!texts/)' }, { path: '^renderer/texts/(ru|en)/' }),
    rule('kit-has-no-domain', 'Primitives know no business words.', { path: '^renderer/ui/' }, { path: ['^shared/(?!kit/)', '^renderer/(rpc|features|app)/'] }),
    rule('nothing-unresolved', 'Every import must lead somewhere.', {}, { couldNotResolve: true, pathNot: ['\\?raw$', '^virtual:', '\\?url$', '\\?worker$'] }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '(^|/)(out|dist|test-results)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], mainFields: ['module', 'main', 'types'] },
  },
}
