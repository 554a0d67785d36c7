using System.Diagnostics;
using System.Text;
using Benchmarks.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks.Commands;

/// <summary>
/// Times the generator in an editor: its first run, the run after an unrelated edit and the run after an edit of a
/// document; with all outputs, and without those that an editor leaves out.
/// </summary>
internal static class EditBenchmark
{
    private const int Runs = 15;

    public static int Run(string[] options)
    {
        foreach ((TestDocument[] documents, LoadedCorpus corpus) in Corpora.Of(options))
        {
            var table = new MarkdownTable("ms", "first run", "unrelated edit", "edit of a document");
            foreach (bool isEditor in (bool[])[false, true])
            {
                double[] times = Times(documents, isEditor);
                table.Add([isEditor ? "as an editor runs it" : "as a build runs it", .. times.Select(time => Number.Text(time, "F2"))]);
            }

            Console.WriteLine($"### {Number.Text(corpus.Papers.Count, "N0")} papers in {documents.Length} documents\n");
            table.Write(Console.Out);
            Console.WriteLine($"\nMedians of {Runs} runs, in this process, warm.\n");
        }

        return 0;
    }

    private static double[] Times(TestDocument[] documents, bool isEditor)
    {
        TestDocument[] edited = [Edit(documents[0]), .. documents[1..]];
        List<double>[] times = [[], [], []];
        for (int run = -3; run < Runs; run++)
        {
            var host = new EditedCompilation(documents, isEditor);
            double[] passes =
            [
                Time(host.Run),
                Time(host.EditUnrelated, host.Run),
                Time(() => host.Replace(0, edited[0]), host.Run),
            ];
            for (int i = 0; i < passes.Length && run >= 0; i++)
                times[i].Add(passes[i]);
        }

        return [.. times.Select(Percentile.Median)];
    }

    private static double Time(Action prepare, Action action)
    {
        prepare();
        return Time(action);
    }

    private static double Time(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>Appends a word to the last line with text, which is an abstract.</summary>
    private static TestDocument Edit(TestDocument document) =>
        new(document.Name, Encoding.UTF8.GetString(document.Bytes).TrimEnd() + " edited\n");

    /// <summary>A compilation and the driver of the generator, which keep what an edit does not change.</summary>
    private sealed class EditedCompilation
    {
        private readonly TestDocument[] _documents;
        private CSharpCompilation _compilation = GeneratorHost.Compilation(GeneratorHost.PapersClass);
        private GeneratorDriver _driver;
        private SyntaxTree _other;
        private int _edits;

        public EditedCompilation(TestDocument[] documents, bool isEditor)
        {
            _documents = [.. documents];
            _other = Parse("class Other { }");
            _compilation = _compilation.AddSyntaxTrees(_other);
            // An editor has bound the references long before.
            _compilation.GetSpecialType(SpecialType.System_Object);
            _driver = GeneratorHost.Driver(
                documents, new(isEditor ? IncrementalGeneratorOutputKind.Implementation : IncrementalGeneratorOutputKind.None));
        }

        public void Run() => _driver = _driver.RunGenerators(_compilation);

        public void EditUnrelated()
        {
            SyntaxTree edited = Parse($"class Other {{ int _field{_edits++}; }}");
            _compilation = _compilation.ReplaceSyntaxTree(_other, edited);
            _other = edited;
        }

        public void Replace(int index, TestDocument document)
        {
            _driver = _driver.ReplaceAdditionalText(_documents[index], document);
            _documents[index] = document;
        }

        private SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)_compilation.SyntaxTrees[0].Options);
    }
}
