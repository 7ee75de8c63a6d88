/** What VS Code knows our panels by; it stands in the manifest too. */
export const viewType = 'nianbao.statistics';
