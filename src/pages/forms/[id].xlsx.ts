import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getFormFile, getFormPaths } from '#data/form-files.ts';

export const getStaticPaths = () => getFormPaths('xlsx');

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A form as a file for Excel. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response((await getFormFile(props.form, 'xlsx')).bytes);
