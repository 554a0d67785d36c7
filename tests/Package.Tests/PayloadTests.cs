using System.Text;
using System.Text.Json;
using Package.Tests.Support;

namespace Package.Tests;

/// <summary>Documents that try to become code, in a build with all warnings and in the app that it produces.</summary>
public sealed class PayloadTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const string Evil = "System.IO.File.WriteAllText(\"touched\", \"\")";

    private static readonly string[] Titles =
    [
        $"\"; static readonly int X = {Evil}; //",
        $"\"u8; }} }} class Y {{ [System.Runtime.CompilerServices.ModuleInitializer] internal static void M() => {Evil}; }} //",
        $"*/ static Papers() {{ {Evil}; }} /*",
        $"\u2028static Papers() {{ {Evil}; }}\u2029",
        $"\u0085[System.Runtime.CompilerServices.ModuleInitializer] internal static void M() => {Evil};\u0085",
        $"</summary>\r static Papers() {{ {Evil}; }}", "<include file='/etc/passwd' path='*'/>", "]]>", "&bogus;", $"{{{Evil}}}",
        "#line 1 \"x.cs\"", "#if true", "#error no", "a\0b", "\u202E\u2066/*\u2069", "\u001B]0;title\u0007", "class", "Equals",
        "\U000E0041\u200B",
    ];

    [Fact]
    public async Task Payloads_print_back_as_they_are_and_run_nothing()
    {
        string[] titles = [.. Titles.Select((title, i) => $"{i} {title} {i}")];
        Workspace workspace = feed.Create()
            .Project("app", Consumer.Executable + """
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <WarningsNotAsErrors>TC0008;TC0017</WarningsNotAsErrors>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <NoWarn>$(NoWarn);CS1591</NoWarn>
                <LangVersion>preview</LangVersion>
                <AnalysisMode>All</AnalysisMode>
                """)
            .Write("app/documents/a.txt", Consumer.Header + string.Concat(titles.Select(title => $"a{title}\n{Abstract}\n")))
            .Write(
                "app/documents/b.bib",
                string.Concat(
                    titles.Select((title, i) => $"@misc{{k{i}, title = {{b{Braceless(title)}}}, note = {{{Braceless(title)}}}}}\n")))
            .Write("app/documents/c.json", JsonSerializer.Serialize(titles.Select(title => new { title = "c" + title, note = title })))
            .Write(
                "app/documents/d.jsonl", string.Join('\n', titles.Select(title => JsonSerializer.Serialize(new { title = "d" + title }))))
            .Write("app/documents/e.ris", string.Concat(titles.Select(title => $"TY  - JOUR\nTI  - e{title}\nER  - \n")))
            .Write("app/documents/f.txt", string.Concat(titles.Select(title => $"f{title}\n\n{Abstract}\n\n")))
            .Write("app/Program.cs", """
                using System;
                using TypedCorpus;
                foreach (Paper paper in Papers.All)
                    Console.WriteLine(Convert.ToBase64String(paper.RawTitleUtf8));

                [PaperCorpus]
                internal static partial class Papers;
                """);

        string[] printed =
            [.. (await workspace.RunAsync("app")).Lines.Select(line => Encoding.UTF8.GetString(Convert.FromBase64String(line)))];
        Assert.Equal(
            "abcdef".SelectMany(document => titles.Select(title => document switch
            {
                'b' => document + Braceless(title),
                'c' or 'd' => JsonSerializer.Serialize(document + title)[1..^1],
                _ => document + title,
            })),
            printed);
        Assert.Empty(Directory.EnumerateFiles(workspace.Folder, "touched", SearchOption.AllDirectories));
    }

    /// <summary>Without braces, which would have to be balanced in BibTeX.</summary>
    private static string Braceless(string title) => title.Replace('{', '(').Replace('}', ')');

    private static string Abstract => Consumer.Entries("X").Split('\n')[1];
}
