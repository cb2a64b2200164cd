import { auditApi } from '@quarterdeck/contract'
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { SIGNED } from '../session/index.ts'
import type { AuditSearch } from './audit-search.ts'

/** Who changed what, page by page; the last answer stands until that of another view is there. */
export function auditQuery(search: AuditSearch) {
  return infiniteQueryOptions({
    queryKey: [SIGNED, 'audit', search],
    queryFn: ({ pageParam, signal }) =>
      call(auditApi.listAudit, {
        query: pageParam === null ? search : { ...search, before: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}
