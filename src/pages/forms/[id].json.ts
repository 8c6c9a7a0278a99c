import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { formSource } from '#data/form-files.ts';
import { getLibrary } from '#data/library.ts';

export const getStaticPaths = (async () => {
  const library = await getLibrary();
  return library.forms.map((form) => ({
    params: { id: form.id },
    props: { source: formSource(library, form) },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What the finished file of a form is made from, fetched when somebody asks for one. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(JSON.stringify(props.source), { headers: { 'Content-Type': 'application/json' } });
