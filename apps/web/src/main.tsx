import './styles/index.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { moveFocusOnNavigation } from './app/move-focus.ts'
import { createQueryClient } from './app/query-client.ts'
import { createAppRouter } from './app/router.tsx'

const queryClient = createQueryClient()
const router = createAppRouter(queryClient)
moveFocusOnNavigation(router)

const root = document.getElementById('root')
if (root === null) {
  throw new Error('index.html has no element #root')
}
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
