# docker build -t limber . && docker run -p 127.0.0.1:8080:8080 -v limber:/var/lib/limber limber

FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /limber
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jre
# Java draws charts with the system's fonts, and throws on the first one without.
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl fontconfig fonts-dejavu-core \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --create-home --home-dir /var/lib/limber limber
WORKDIR /opt/limber
COPY --from=build /limber/bot/target/lib lib
COPY --from=build /limber/bot/target/limber.jar .
# One question, asked in advance: unpacks the tokenizer and notes which classes a start needs,
# which makes every later start twice as fast.
ENV DJL_CACHE_DIR=/opt/limber/djl
RUN java -Xlog:disable -XX:AOTCacheOutput=limber.aot -jar limber.jar ask "what is leaky gut" \
    && chmod -R a+rX /opt/limber

USER limber
# Inside a container 127.0.0.1 is the container: only what -p publishes is reached from outside.
ENV HOST=0.0.0.0 PORT=8080 LIMBER_HOME=/var/lib/limber
VOLUME /var/lib/limber
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=20s \
    CMD curl -fsS "http://127.0.0.1:${PORT}/healthz" || exit 1
ENTRYPOINT ["java", "-XX:AOTCache=/opt/limber/limber.aot", "-jar", "/opt/limber/limber.jar"]
CMD ["run"]
