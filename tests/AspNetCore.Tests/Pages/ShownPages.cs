using Microsoft.Playwright;

namespace TypedCorpus.AspNetCore.Tests.Pages;

/// <summary>Loads and parses pages in the browser without opening them.</summary>
/// <remarks>This is much faster than opening them, and it is what <c>search.js</c> does.</remarks>
internal static class ShownPages
{
    private const string Read = """
        async urls => {
          const load = url => new Promise((resolve, reject) => {
            const request = new XMLHttpRequest();
            request.open("GET", url);
            request.responseType = "document";
            request.onload = () => resolve(request);
            request.onerror = () => reject(new Error(url));
            request.send();
          });
          const tags = new Set(("a article aside base bdi body button canvas circle code dd details div dl dt figcaption figure form h1 h2 h3 head header html input kbd label li line "
            + "link main mark meta nav ol option p path pre rect script search section select small span summary svg table tbody td text th thead title tr ul wbr").split(" "));
          const attributes = new Set(("aria-current aria-describedby aria-hidden aria-label aria-labelledby autocomplete class content cx cy d "
            + "charset data-copy data-facet for hidden href id height lang maxlength method action name open placeholder property r rel role scope selected spellcheck src start "
            + "stroke-width tabindex text-anchor title type value viewBox width x x1 x2 y y1 y2").split(" "));
          const loads = "script:not([type='application/ld+json']), link:not([rel=canonical])";
          const isOwn = one => !one.matches(loads) || (one.src ?? one.href).startsWith(location.origin + "/assets/");
          const isWeb = link => link.protocol === "http:" || link.protocol === "https:";
          const pages = [];
          for (const url of urls) {
            const {status, response: page} = await load(url);
            const text = selector => page.querySelector(selector)?.textContent ?? null;
            const all = [...page.querySelectorAll("*")];
            const odd = [
              ...all.map(one => one.localName).filter(tag => !tags.has(tag)),
              ...all.flatMap(one => one.getAttributeNames()).filter(name => !attributes.has(name)),
              ...all.filter(one => !isOwn(one)).map(one => one.outerHTML),
              ...[...page.links].filter(link => !isWeb(link)).map(link => link.outerHTML),
            ];
            pages.push({
              status, odd,
              data: JSON.parse(text("script:not([src])") ?? "{}").name ?? null,
              heading: text("h1"), abstract: text("#abstract"), bibTeX: text("#bibtex"),
              query: page.getElementById("q")?.getAttribute("value") ?? null,
              list: [...page.querySelectorAll("#results h2, #papers li, #documents h3")].map(one => one.textContent),
              links: [...page.querySelectorAll("#results h2 a, #papers li a, #documents h3 a")].map(one => one.href),
              facets: [...page.querySelectorAll("[data-facet=document] a")].map(one => one.href),
            });
          }
          return pages;
        }
        """;

    /// <summary>Loads pages, and asserts that each succeeds and contains no foreign markup.</summary>
    public static async Task<ShownPage[]> Load(IPage page, params string[] urls)
    {
        ShownPage[] shown = await page.EvaluateAsync<ShownPage[]>(Read, urls);
        Assert.All(urls.Zip(shown), one => Assert.True(one.Second is { Status: 200, Odd: [] }, $"{one.First}: {one.Second.Status} {string.Join(' ', one.Second.Odd)}"));
        return shown;
    }

    /// <summary>Gets a text as a page shows it: HTML cannot represent NUL.</summary>
    public static string Shown(string text) => text.Replace('\0', '\uFFFD');
}

/// <summary>The content of any page.</summary>
internal sealed class ShownPage
{
    public int Status { get; set; }

    /// <summary>Gets the markup that no page of the explorer has.</summary>
    public string[] Odd { get; set; } = [];

    public string? Heading { get; set; }

    public string? Abstract { get; set; }

    public string? BibTeX { get; set; }

    /// <summary>Gets the title in the JSON-LD.</summary>
    public string? Data { get; set; }

    /// <summary>Gets the query, if this is the search page.</summary>
    public string? Query { get; set; }

    /// <summary>Gets the titles or names that the page lists.</summary>
    public string[] List { get; set; } = [];

    /// <summary>Gets the URLs of the listed items.</summary>
    public string[] Links { get; set; } = [];

    /// <summary>Gets the URLs that select a document.</summary>
    public string[] Facets { get; set; } = [];
}
