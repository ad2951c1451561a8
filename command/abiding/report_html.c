/* One page that needs nothing else: the matrix, and behind each row the reasons. */
#include "advice.h"
#include "check.h"

static const char *const words[] = {"loads", "cannot tell", "does not load"};
static const char *const marks[] = {"yes", "?", "no"};

static void
put_text(FILE *out, const char *text)
{
    for (; *text != '\0'; text++) {
        unsigned char c = (unsigned char)*text;
        switch (c) {
        case '<': fputs("&lt;", out); break;
        case '>': fputs("&gt;", out); break;
        case '&': fputs("&amp;", out); break;
        case '"': fputs("&quot;", out); break;
        default: fputc(c < 0x20 || c == 0x7f ? '?' : c, out);
        }
    }
}

static void
put_reasons(FILE *out, struct arena *arena, const struct reasons *reasons)
{
    for (size_t i = 0; i < reasons->count; i++) {
        const struct reason *reason = &reasons->at[i];
        fprintf(out, "<li class=v%d>", (int)reason->verdict);
        if (reason->hosts != 0) {
            fprintf(out, "<b>%s</b>: ", hosts_text(arena, reason->hosts));
        }
        put_text(out, reason->text);
        fputs("</li>\n", out);
    }
}

static void
put_row(FILE *out, struct arena *arena, const struct extension *extension)
{
    unsigned broken = extension_broken(extension);
    fprintf(out, "<tr><th scope=row><details%s><summary>", broken != 0 ? " open" : "");
    put_text(out, extension->path);
    fprintf(out, "</summary><p>%s, %s %s%s%s</p><ul>\n", kind_names[extension->kind], extension->image->format,
            extension->image->machine, extension->image->libc == NULL ? "" : ", ",
            extension->image->libc == NULL ? "" : extension->image->libc);
    put_reasons(out, arena, &extension->reasons);
    put_reasons(out, arena, &extension->problems);
    struct names advice = extension_advice(arena, extension);
    for (size_t i = 0; i < advice.count; i++) {
        fputs("<li><b>to do</b>: ", out);
        put_text(out, advice.at[i]);
        fputs("</li>\n", out);
    }
    fputs("</ul></details></th>", out);
    for (enum host host = 0; host < HOSTS; host++) {
        enum verdict verdict = extension->verdicts[host];
        bool bad = (broken & HOST_BIT(host)) != 0;
        fprintf(out, "<td class=\"v%d%s\" title=\"%s: %s%s\">%s</td>", (int)verdict, bad ? " bad" : "",
                hosts[host].tag, words[verdict], bad ? ", although promised" : "", marks[verdict]);
    }
    fputs("</tr>\n", out);
}

static void
put_result(FILE *out, const struct result *result, bool first)
{
    struct arena arena = {0};
    (void)first;
    if (result->error != NULL || result->wheel != NULL) {
        fprintf(out, "<tr class=file><th scope=rowgroup colspan=%d>", (int)HOSTS + 1);
        put_text(out, result->path);
        if (result->error != NULL) {
            fputs(": <span class=v2>unreadable: ", out);
            put_text(out, result->error);
            fputs("</span>", out);
        }
        fputs("<ul>\n", out);
        put_reasons(out, &arena, &result->problems);
        fputs("</ul></th></tr>\n", out);
    }
    for (size_t i = 0; i < result->extensions.count; i++) {
        put_row(out, &arena, &result->extensions.at[i]);
    }
    arena_free(&arena);
}

static void
begin(FILE *out)
{
    fputs(REPORT_HTML_START "\n<html lang=en><head><meta charset=utf-8>\n"
          "<meta name=viewport content=\"width=device-width\"><title>abiding check</title>\n<style>\n"
          ":root{color-scheme:light dark}\n"
          "body{font:15px/1.5 system-ui,sans-serif;margin:2em auto;max-width:80em;padding:0 1em}\n"
          ".scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}\n"
          "th,td{padding:.3em .5em;border-bottom:1px solid #8886;text-align:left;vertical-align:top}\n"
          "td,thead th{text-align:center;white-space:nowrap}th[scope=row],th[scope=rowgroup]{font-weight:normal;overflow-wrap:anywhere;min-width:18em}\n"
          "thead th:first-child{text-align:left}.file th{background:#8882}ul{margin:.3em 0;padding-left:1.2em}\n"
          "td.v0{background:#2a82;}td.v1{background:#ca03}td.v2{background:#c333}td.bad{outline:2px solid #c33;font-weight:bold}\n"
          "span.v2{color:#c33}summary{cursor:pointer}p{margin:.3em 0}\n"
          "</style></head><body>\n<h1>On which CPython does it load?</h1>\n"
          "<p>Read from the bytes, not tried. Framed: promised, but not so.</p>\n"
          "<div class=scroll><table><thead><tr><th scope=col>file</th>", out);
    for (enum host host = 0; host < HOSTS; host++) {
        fprintf(out, "<th scope=col>%s</th>", hosts[host].tag);
    }
    fputs("</tr></thead><tbody>\n", out);
}

static void
end(FILE *out, size_t count)
{
    fprintf(out, "</tbody></table></div><p>%zu file%s</p></body></html>\n", count, count == 1 ? "" : "s");
}

const struct report report_html = {begin, put_result, end};
