import { lazyRouteComponent } from '@tanstack/react-router'

// The large pages of people who sign in. The first view names this small file and none of theirs.

const loadPlan = () => import('./catalogue-view.tsx')
const loadForms = () => import('./catalogue-forms-view.tsx')
const loadReturns = () => import('./returns-view.tsx')

export const CatalogueView = lazyRouteComponent(loadPlan, 'CatalogueView')
export const CatalogueIndicatorView = lazyRouteComponent(loadForms, 'CatalogueIndicatorView')
export const NewIndicatorView = lazyRouteComponent(loadForms, 'NewIndicatorView')
export const PolicyView = lazyRouteComponent(loadForms, 'PolicyView')
export const OfficersView = lazyRouteComponent(loadForms, 'OfficersView')
export const RollForwardView = lazyRouteComponent(loadForms, 'RollForwardView')
export const ReturnsView = lazyRouteComponent(loadReturns, 'ReturnsView')
export const ReturnView = lazyRouteComponent(loadReturns, 'ReturnView')
