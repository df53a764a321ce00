/** Common name of the certificate the installers are signed with; electron-builder.yml names the same. */
export const PUBLISHER = 'Верстак'
