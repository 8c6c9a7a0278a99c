import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getFormFile, getFormPaths } from '#data/form-files.ts';

export const getStaticPaths = () => getFormPaths('docx');

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A form as a file for Word. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response((await getFormFile(props.form, 'docx')).bytes);
