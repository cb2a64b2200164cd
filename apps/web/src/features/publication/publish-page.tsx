import type { Publication } from '@quarterdeck/contract'
import { formatPeriod } from '@quarterdeck/wording'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { PageTitle } from '../../ui/page-title.tsx'
import { Notice } from '../../ui/states.tsx'
import { AbandonCorrection } from './abandon-correction.tsx'
import { OpenCorrection } from './open-correction.tsx'
import { PreviewPanels } from './preview-panels.tsx'
import { PublishForm } from './publish-form.tsx'
import { previewQuery } from './queries.ts'

type Props = { board: string; period: string }

type PageProps = Props & {
  /** The board’s name today. */
  name: string
  isPublished: boolean
}

/** Publishes a quarter after a look at what will be frozen; corrects one that is published. */
export function PublishPage({ board, period, name, isPublished }: PageProps) {
  const [published, setPublished] = useState<Publication | null>(null)
  const queryClient = useQueryClient()
  const { data: looked } = useSuspenseQuery(previewQuery(board, period))
  const label = formatPeriod(period)
  if (published !== null) {
    return <Done board={board} period={period} publication={published} />
  }
  const refresh = () => queryClient.invalidateQueries()
  if ('refused' in looked) {
    return (
      <>
        <Head name={name} title={isPublished ? `Correct ${label}` : `Publish ${label}`} />
        {isPublished ? (
          <OpenCorrection board={board} period={period} onOpened={refresh} />
        ) : (
          <p>
            {looked.refused} It cannot be published now.{' '}
            <Link to="/collection/$board/$period" params={{ board, period }}>
              See it in Collection
            </Link>
          </p>
        )}
      </>
    )
  }
  const { preview } = looked
  const isCorrection = preview.periodState === 'correcting'
  return (
    <>
      <Head
        name={preview.board.name}
        title={isCorrection ? `Publish the correction of ${label}` : `Publish ${label}`}
      />
      <PreviewPanels preview={preview} />
      <PublishForm
        preview={preview}
        onPublished={async (made) => {
          setPublished(made)
          await refresh()
        }}
      />
      {isCorrection && (
        <AbandonCorrection board={board} period={period} label={label} onAbandoned={refresh} />
      )}
    </>
  )
}

function Head({ name, title }: { name: string; title: string }) {
  return (
    <header className="page-head">
      <div>
        <p className="overline">{name}</p>
        <PageTitle title={`${title}, ${name}`}>{title}</PageTitle>
      </div>
    </header>
  )
}

function Done({ board, period, publication }: Props & { publication: Publication }) {
  return (
    <Notice title={`${formatPeriod(period)} is published`}>
      <p>
        It is issue {publication.sequence} of the board, and everybody can read it now. What is
        handed in later belongs to no issue; a correction can be opened here.
      </p>
      <p className="form-actions">
        <Link to="/boards/$board/$period" params={{ board, period }} className="button is-primary">
          See the scorecard
        </Link>
      </p>
    </Notice>
  )
}
