import { lazyPage } from '../app/lazy-page.ts'

// The large pages of people who sign in. The first view names this small file and none of theirs.

const loadPlan = () => import('./catalogue-view.tsx')
const loadForms = () => import('./catalogue-forms-view.tsx')
const loadReturns = () => import('./returns-view.tsx')

export const CatalogueView = lazyPage(loadPlan, 'CatalogueView')
export const CatalogueIndicatorView = lazyPage(loadForms, 'CatalogueIndicatorView')
export const NewIndicatorView = lazyPage(loadForms, 'NewIndicatorView')
export const PolicyView = lazyPage(loadForms, 'PolicyView')
export const OfficersView = lazyPage(loadForms, 'OfficersView')
export const RollForwardView = lazyPage(loadForms, 'RollForwardView')
export const ReturnsView = lazyPage(loadReturns, 'ReturnsView')
export const ReturnView = lazyPage(loadReturns, 'ReturnView')
