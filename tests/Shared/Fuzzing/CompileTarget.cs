using TypedCorpus.Generator.Compiling;
using TypedCorpus.Generator.Compiling.Fields;
using TypedCorpus.Generator.Compiling.Image;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;

namespace TypedCorpus.Tests.Fuzzing;

/// <summary>All steps from a document to the corpus that an app opens.</summary>
internal sealed class CompileTarget(IReadOnlyList<string> listings) : FuzzTarget
{
    private readonly ReaderTarget _readers = new(listings);

    public override string Name => "compile";

    public override string Make(SmallRandom random) => _readers.Make(random);

    public override void Check(string input)
    {
        var document = FuzzDocument.Of(input);
        DocumentResult read = document.Read();
        CompiledCorpus compiled = GeneratorSteps.Compile(
            CorpusOptions.Default with { Vocabularies = VocabulariesModel.All, TypedFields = true }, read.Document);
        foreach (DiagnosticInfo diagnostic in compiled.Diagnostics)
            Require(diagnostic.Id != "TC0901", string.Join(' ', diagnostic.Arguments));

        CorpusModel model = compiled.Corpus;
        Require(
            model.Papers.Select(paper => paper.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count() == model.Papers.Count,
            "An id stands twice");
        PaperCorpus corpus = TestImage.Open(CorpusImageBuilder.Build(model, CancellationToken.None));
        Require(corpus.Count == model.Papers.Count, "A paper is lost");
        for (int i = 0; i < corpus.Count; i++)
            Check(corpus, corpus[i], model.Papers[i]);
        CheckVocabularies(corpus, model);
        _ = corpus.Search("attention memory", new() { Matching = TermMatching.Any }).Count;
    }

    private static void CheckVocabularies(PaperCorpus corpus, CorpusModel model)
    {
        Require(
            model.Vocabularies.All(vocabulary => vocabulary.Entries.Select(entry => entry.MemberName)
                .Distinct(StringComparer.OrdinalIgnoreCase).Count() == vocabulary.Entries.Count),
            "A member of a vocabulary stands twice");
        Require(corpus.Authors.All(author => corpus.Authors.Find(author.Name) == author), "An author is not found");
        Require(corpus.Keywords.All(keyword => corpus.Keywords.Find(keyword.Name) == keyword), "A keyword is not found");
        Require(corpus.Years.Sum(year => year.Count) == corpus.Count(paper => paper.Year is not null), "A year is lost");
        CorpusFieldsModel fields = FieldCompiler.Gather(model, CancellationToken.None);
        Require(FieldCompiler.Join([fields], areProperties: true).Count() == Math.Min(fields.Fields.Count, 1), "A field is lost");
    }

    private static void Check(PaperCorpus corpus, Paper paper, PaperModel model)
    {
        Require(paper.Title == model.Title.Text.Display, "A title is another");
        Require(paper.Id == model.Id && paper.Name == model.Name, "An id or a name is another");
        Require(corpus.Find(paper.Id) == paper, "A paper is not found by its id");
        Require(corpus.Find(paper.Title) is not null, "A paper is not found by its title");
        Require(paper.Authors.Count == (model.Bibliography?.Authors.Count ?? 0), "An author is lost");
        Require(paper.Venue == model.Bibliography?.Venue && paper.Year == model.Bibliography?.Year, "A field is another");
        // An abstract is read from the document, which is not embedded here.
        Require(
            paper.HasAbstract || (paper.ToBibTeX().Length > 0 && paper.ToRis().Length > 0 && paper.ToCslJson().Length > 0),
            "A citation is empty");
        _ = (paper.Appearances.Count, paper.Related.Count);
    }
}
