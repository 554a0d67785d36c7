using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TypedCorpus.AspNetCore.Tests.Pages;

/// <summary>The map with a pointer, with the keyboard, and without scripts.</summary>
[Collection(MapBrowserTests.Name)]
public sealed class MapCanvasTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [BrowserFact]
    public async Task A_pointer_shows_the_title_of_a_paper_and_a_click_opens_it()
    {
        IPage page = await OpenMap();
        (string title, _, _) = await PointAtSomePaper(page);

        await page.Mouse.DownAsync();
        await page.Mouse.UpAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync(title);
        await Expect(page).ToHaveURLAsync(new Regex($"/papers/{Papers.All[title].Id}$"));
    }

    [BrowserFact]
    public async Task A_document_that_is_let_go_leaves_the_map()
    {
        IPage page = await OpenMap();
        (string title, float x, float y) = await PointAtSomePaper(page);
        foreach (ILocator box in await page.Locator("#map-legend input").AllAsync())
            await box.UncheckAsync();

        Assert.Null(await TitleAt(page, x, y));
        await Assert.ThrowsAsync<InvalidOperationException>(() => PointAtSomePaper(page, step: 80));

        foreach (ILocator box in await page.Locator("#map-legend input").AllAsync())
            await box.CheckAsync();
        Assert.Equal(title, await TitleAt(page, x, y));
    }

    [BrowserFact]
    public async Task Arrows_go_from_paper_to_paper_and_Enter_opens_one()
    {
        IPage page = await OpenMap();
        ILocator said = page.Locator("#map-said");
        await page.Locator("#map canvas").FocusAsync();

        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(said).ToHaveTextAsync(new Regex(", in .*[Tt]ransformer"));
        string first = await said.InnerTextAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await Expect(said).Not.ToHaveTextAsync(first);
        string title = await page.Locator("#map-tip bdi").InnerTextAsync();
        Assert.StartsWith(title, await said.InnerTextAsync(), StringComparison.Ordinal);

        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync(title);
    }

    [BrowserFact]
    public async Task It_zooms_by_wheel_button_and_key_and_back()
    {
        IPage page = await OpenMap();
        string all = await Picture(page);

        await page.Locator("#map canvas").HoverAsync();
        await page.Keyboard.DownAsync("Control");
        await page.Mouse.WheelAsync(0, -400);
        await page.Keyboard.UpAsync("Control");
        string wheel = await ChangedFrom(page, all);
        await page.Keyboard.PressAsync("Tab");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zoom in" }).ClickAsync();
        await ChangedFrom(page, wheel);
        await page.GetByRole(AriaRole.Button, new() { Name = "All" }).ClickAsync();
        await page.Mouse.MoveAsync(0, 0);

        await page.WaitForFunctionAsync("expected => document.querySelector('#map canvas').toDataURL() === expected", all);
    }

    [BrowserFact]
    public async Task The_wheel_scrolls_the_page_until_the_map_has_the_focus()
    {
        IPage page = await OpenMap();
        ILocator canvas = page.Locator("#map canvas");
        await page.Locator("main").FocusAsync();
        await page.Mouse.MoveAsync(0, 0);
        string all = await Picture(page);
        await canvas.HoverAsync(new() { Position = new() { X = 3, Y = 3 } });

        await page.Mouse.WheelAsync(0, 300);
        await page.WaitForFunctionAsync("() => scrollY > 0");
        await page.Mouse.WheelAsync(0, -300);
        await page.WaitForFunctionAsync("() => scrollY === 0");
        Assert.Equal(all, await Picture(page));

        await canvas.FocusAsync();
        await page.Mouse.WheelAsync(0, -300);
        await ChangedFrom(page, all);
    }

    [BrowserFact]
    public async Task Without_a_script_there_is_a_picture_and_the_lists()
    {
        IPage page = await Open($"{PapersUrl}/map", new() { JavaScriptEnabled = false });

        await Expect(page.Locator("#map-picture")).ToBeVisibleAsync();
        await Expect(page.Locator("#map canvas")).ToBeHiddenAsync();
        await Expect(page.Locator("#map-keys")).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "by document" }).ClickAsync();
        await Expect(page.Locator("#documents")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Hostile_titles_show_in_it_as_they_are()
    {
        IPage page = await Open($"{HostileUrl}/map");
        await Expect(page.Locator("#map canvas")).ToBeVisibleAsync();

        (string title, _, _) = await PointAtSomePaper(page);

        Assert.Contains(title, Hostile.All.Select(paper => paper.Title));
        await Expect(page.Locator("main script, main img")).ToHaveCountAsync(0);
        Assert.False(await page.EvaluateAsync<bool>("typeof window.ran !== 'undefined'"));
    }

    [BrowserFact]
    public async Task The_hits_of_a_query_light_up_while_it_is_typed()
    {
        IPage page = await OpenMap();
        string all = await Picture(page);

        await page.Locator("#map-q").PressSequentiallyAsync("segmentat");
        int papers = Papers.All.Search("segmentat", new() { AsYouType = true }).GetPapers().Count;
        await Expect(page.Locator("#map-found")).ToHaveTextAsync($"{papers} papers");
        await ChangedFrom(page, all);
        await page.Locator("#map-q").FillAsync("");
        await page.WaitForFunctionAsync("expected => document.querySelector('#map canvas').toDataURL() === expected", all);

        await page.Locator("#map-q").FillAsync("segmentat");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#q")).ToHaveValueAsync("segmentat");
    }

    [BrowserFact]
    public async Task Papers_are_coloured_by_topic_or_by_document()
    {
        IPage page = await OpenMap();
        string byDocument = await Picture(page);
        await Expect(page.Locator("#map-topics")).ToBeHiddenAsync();

        await page.GetByLabel("topic", new() { Exact = true }).CheckAsync();
        await ChangedFrom(page, byDocument);
        await Expect(page.Locator("#map-topics")).ToBeVisibleAsync();
        await page.GetByLabel("document", new() { Exact = true }).CheckAsync();
        await page.WaitForFunctionAsync("expected => document.querySelector('#map canvas').toDataURL() === expected", byDocument);
    }

    [BrowserFact]
    public async Task The_map_cannot_be_dragged_away_from_its_papers()
    {
        IPage page = await OpenMap();
        for (int i = 0; i < 3; i++)
            await page.GetByRole(AriaRole.Button, new() { Name = "Zoom in" }).ClickAsync();
        LocatorBoundingBoxResult map = (await page.Locator("#map canvas").BoundingBoxAsync())!;
        for (int i = 0; i < 12; i++)
        {
            await page.Mouse.MoveAsync(map.X + map.Width - 20, map.Y + 200);
            await page.Mouse.DownAsync();
            await page.Mouse.MoveAsync(map.X + 20, map.Y + 200);
            await page.Mouse.UpAsync();
        }

        // The rightmost paper stands at the right edge, with the same margin as on the whole map.
        Assert.InRange(await page.EvaluateAsync<int>("""
            () => {
              const canvas = document.querySelector("#map canvas"), { width, height } = canvas;
              const { data } = canvas.getContext("2d").getImageData(width - 60, 0, 60, height);
              return data.filter((value, i) => i % 4 === 3 && value > 200).length;
            }
            """), 1, int.MaxValue);
    }

    [BrowserFact]
    public async Task Labels_cover_neither_papers_nor_buttons_nor_one_another()
    {
        IPage page = await OpenMap();
        LabelBoxes shown = await page.EvaluateAsync<LabelBoxes>("""
            async () => {
              const script = document.querySelector("script[src*='map.js']").src;
              const load = name => import(script.replace("map.js", name));
              const { View } = await load("map-view.js"), { MapPapers } = await load("map-papers.js"), { MapLabels } = await load("map-labels.js");
              const answer = await (await fetch(document.getElementById("map").dataset.source)).json();
              const papers = new MapPapers(answer), view = new View(papers.bounds);
              view.resize(1100, 700);
              const labels = new MapLabels(document.createElement("canvas").getContext("2d"), papers, answer.regions);
              const seen = papers.x.map((_, i) => i);
              labels.draw(view, { ratio: 1, ink: "black", ground: "white", controls: { left: 0, right: 1100, top: 0, bottom: 120 } }, seen, 5);
              return {
                boxes: labels.room.taken.slice(1).map(box => [box.left, box.top, box.right, box.bottom]),
                points: seen.map(i => [view.screenX(papers.x[i]), view.screenY(papers.y[i])]),
              };
            }
            """);
        Assert.InRange(shown.Boxes.Length, 3, int.MaxValue);
        Assert.All(shown.Boxes, (box, i) =>
        {
            Assert.InRange(box[1], 120, 700);
            Assert.DoesNotContain(shown.Points, point => point[0] > box[0] && point[0] < box[2] && point[1] > box[1] && point[1] < box[3]);
            Assert.DoesNotContain(shown.Boxes[..i], other => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]);
        });
    }

    private async Task<IPage> OpenMap()
    {
        IPage page = await Open($"{PapersUrl}/map", new() { ReducedMotion = ReducedMotion.Reduce });
        await Expect(page.Locator("#map canvas")).ToBeVisibleAsync();
        return page;
    }

    /// <summary>Moves the pointer over the map, row by row, until a title appears.</summary>
    private static async Task<(string Title, float X, float Y)> PointAtSomePaper(IPage page, int step = 20)
    {
        LocatorBoundingBoxResult map = (await page.Locator("#map canvas").BoundingBoxAsync())!;
        for (float y = map.Y + 30; y < map.Y + map.Height - 30; y += Math.Max(step, 40))
        {
            for (float x = map.X + 30; x < map.X + map.Width - 30; x += step)
            {
                if (await TitleAt(page, x, y) is { } title)
                    return (title, x, y);
            }
        }

        throw new InvalidOperationException("There is no paper on the map.");
    }

    private static async Task<string?> TitleAt(IPage page, float x, float y)
    {
        await page.Mouse.MoveAsync(x, y);
        return await page.EvaluateAsync<string?>("""
            new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => {
              const tip = document.getElementById("map-tip");
              done(tip.hidden ? null : tip.querySelector("bdi").textContent);
            })))
            """);
    }

    private static Task<string> Picture(IPage page) => page.Locator("#map canvas").EvaluateAsync<string>("canvas => canvas.toDataURL()");

    private static async Task<string> ChangedFrom(IPage page, string picture)
    {
        await page.WaitForFunctionAsync("before => document.querySelector('#map canvas').toDataURL() !== before", picture);
        return await Picture(page);
    }
}

/// <summary>Where the labels and the papers of a map are on its screen.</summary>
internal sealed class LabelBoxes
{
    public double[][] Boxes { get; set; } = [];

    public double[][] Points { get; set; } = [];
}
