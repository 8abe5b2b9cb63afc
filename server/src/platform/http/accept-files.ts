import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';

/** Multipart requests; each route sets its own limits when it reads the file. */
export const acceptFiles = async (app: FastifyInstance): Promise<void> => {
  await app.register(multipart);
};
