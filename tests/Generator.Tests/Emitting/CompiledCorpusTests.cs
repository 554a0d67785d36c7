using System.Globalization;
using System.Reflection;
using System.Text;
using Generator.Tests.Support;
using TypedCorpus;
using TypedCorpus.Generator.Models;
using TypedCorpus.Tests;

namespace Generator.Tests.Emitting;

/// <summary>What the emitted code does: the five documents compiled, loaded and asked.</summary>
public sealed class CompiledCorpusTests(CompiledCorpusFixture fixture) : IClassFixture<CompiledCorpusFixture>
{
    private static readonly TestDocument Unusual = ListingPage.Document(
        "a.txt",
        ("\u2003Wide: Space before", ListingPage.Abstract("Models at hf.co/acme/model, https://gitlab.example.org:8443/a/b and https: //github.com/c/d .")),
        ("~Tied: name", ListingPage.Abstract("See www.github.com/e/f.git, HTTPS://GitHub.com/G/H/tree/main, git.sr.ht/~u/n and arXiv:1706.03762.")));

    private readonly PaperCorpus _corpus = fixture.Corpus;

    [Fact]
    public void Every_paper_says_what_was_compiled()
    {
        Assert.Equal(Compiled.Shared.Papers.Count, _corpus.Count);
        foreach ((Paper paper, PaperModel model) in _corpus.Zip(Compiled.Shared.Papers))
        {
            Assert.Equal(model.Id, paper.Id);
            Assert.Equal(model.Name, paper.Name);
            Assert.Equal(model.Title.Text.Display, paper.Title);
            Assert.Equal(model.Abstract!.Text.Display, paper.Abstract);
            Assert.Equal(model.Title.Text.Raw, paper.RawTitle);
            Assert.Equal(model.Abstract.Text.Raw, paper.RawAbstract);
            Assert.Equal(Encoding.UTF8.GetBytes(paper.Title), paper.TitleUtf8);
            Assert.Equal(Encoding.UTF8.GetBytes(paper.Abstract!), paper.AbstractUtf8);
            Assert.Equal(model.Links.Select(link => (link.Url, (int)link.Kind)), paper.Links.Select(link => (link.Url, (int)link.Kind)));
            Assert.Equal(model.References, paper.References);
            Assert.Equal(
                model.Links.Where(link => link.Repository is not null)
                    .Select(link => new Repository(link.Repository!.Host, link.Repository.Owner, link.Repository.Name)).Distinct(),
                paper.Repositories);
            Assert.Equal(
                model.Appearances.Select(place => $"{Compiled.Shared.Documents[place.Document].Name} {place.Rank} {place.Line}"),
                paper.Appearances.Select(place => $"{place.Document.Name} {place.Rank} {place.Line}"));
        }
    }

    [Fact]
    public void Every_document_lists_its_papers_in_order()
    {
        Assert.Equal(SharedDocuments.All.Select(document => document.Name), _corpus.Documents.Select(document => document.Name));
        foreach ((PaperDocument document, TestDocument file) in _corpus.Documents.Zip(SharedDocuments.All))
        {
            Assert.Equal(file.Bytes, document.Utf8);
            IEnumerable<string> titles = ListingOracle.Read(file).Select(entry => entry.Title.ToLowerInvariant());
            Assert.Equal(titles, document.Select(paper => paper.RawTitle.ToLowerInvariant()));
        }

        Assert.Equal(("AK and the research community", new MonthDay(3, 12)), (_corpus.Documents[4].Curator, _corpus.Documents[4].ListedOn!.Value));
        Assert.Equal("Mar 12", _corpus.Documents[4].ListedOn.ToString());
    }

    [Fact]
    public void Find_finds_each_paper_by_every_key()
    {
        foreach (Paper paper in _corpus)
        {
            Assert.Same(paper, _corpus.Find(paper.Id));
            Assert.Same(paper, _corpus.Find(paper.Title));
            Assert.Same(paper, _corpus.Find(paper.RawTitle));
            Assert.Same(paper, _corpus.Find(paper.Title.ToUpperInvariant()));
            Assert.Same(paper, _corpus.Find(paper.Id.ToUpperInvariant().AsSpan()));
            if (paper.Name is not null)
                Assert.Equal(paper.Name, _corpus.Find(paper.Name)!.Name, ignoreCase: true);
            foreach (PaperLink link in paper.Links)
                Assert.Contains(_corpus.Find(link.Url)!.Links, other => other.Url.TrimEnd('/') == link.Url.TrimEnd('/'));
        }
    }

    [Theory]
    [InlineData("https://github.com/mlpen/Nystromformer")]
    [InlineData("http://www.GitHub.com/mlpen/Nystromformer/")]
    [InlineData("github.com/mlpen/nystromformer.git")]
    [InlineData("nyströmformer")]
    [InlineData("NYSTRÖMFORMER")]
    [InlineData("nystromformer")]
    [InlineData("nystromformer-a-nystrom-based-algorithm-for-approximating-self-attention")]
    public void Find_takes_any_form_of_a_key(string key) => Assert.Equal("Nyströmformer", _corpus.Find(key)!.Name);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("no such paper")]
    [InlineData("nystromfromer")]
    [InlineData("https://")]
    public void A_key_of_no_paper_finds_none(string key)
    {
        Assert.Null(_corpus.Find(key));
        Assert.False(_corpus.TryFind(key, out Paper? paper));
        Assert.Null(paper);
        Assert.Throws<KeyNotFoundException>(() => _corpus[key]);
    }

    [Fact]
    public void A_miss_and_the_bytes_of_a_text_allocate_nothing()
    {
        Paper paper = _corpus[117];
        Assert.NotEqual(0, Touch(paper, "no such paper anywhere"));
        int touched = 0;
        Assert.Equal(0, Allocations.Of(() =>
        {
            for (int i = 0; i < 100; i++)
                touched += Touch(paper, "no such paper anywhere");
        }));
        Assert.NotEqual(0, touched);
    }

    [Fact]
    public void A_member_is_the_paper_itself()
    {
        Assert.Same(_corpus.Find("Nyströmformer"), fixture.Papers.GetProperty("Nystromformer")!.GetValue(null));
        PropertyInfo[] members = fixture.Papers.GetProperties().Where(property => property.PropertyType == typeof(Paper)).ToArray();
        Assert.Equal(_corpus.Select(paper => paper.Title).Order(StringComparer.Ordinal), members.Select(member => ((Paper)member.GetValue(null)!).Title).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_index_outside_the_corpus_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _corpus[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => _corpus[623]);
        Assert.Throws<ArgumentOutOfRangeException>(() => _corpus.Documents[4][45]);
        Assert.Throws<ArgumentNullException>(() => _corpus.Find((string)null!));
    }

    [Fact]
    public void Links_and_names_of_unusual_forms_are_as_compiled()
    {
        CorpusModel model = GeneratorSteps.Compile(Unusual);
        PaperCorpus corpus = GeneratorHost.Run(GeneratorHost.PapersClass, Unusual).Open();
        foreach ((Paper paper, PaperModel compiled) in corpus.Zip(model.Papers))
        {
            Assert.Equal(compiled.Name, paper.Name);
            Assert.Equal(compiled.Links.Select(link => link.Url), paper.Links.Select(link => link.Url));
            Assert.Equal(
                compiled.Links.Where(link => link.Repository is not null)
                    .Select(link => new Repository(link.Repository!.Host, link.Repository.Owner, link.Repository.Name)),
                paper.Repositories);
            if (paper.Name is not null)
                Assert.Same(paper, corpus.Find(paper.Name));
        }
    }

    [Fact]
    public void Enumerations_of_both_sides_have_the_same_names_and_numbers()
    {
        Assert.Equal(Rows<LinkKind>(), Rows<LinkKindModel>());
        Assert.Equal(Rows<DocumentLayout>(), Rows<DocumentLayoutModel>());

        static IEnumerable<(string Name, int Number)> Rows<TEnum>()
            where TEnum : struct, Enum =>
            Enum.GetValues<TEnum>().Select(value => (value.ToString(), Convert.ToInt32(value, CultureInfo.InvariantCulture)));
    }

    private int Touch(Paper paper, string missing) => _corpus.Find(missing) is null
        ? paper.TitleUtf8.Length + paper.AbstractUtf8.Length + paper.RawTitleUtf8.Length
        : 0;
}

public sealed class CompiledCorpusFixture
{
    public CompiledCorpusFixture()
    {
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.PapersClass, SharedDocuments.All);
        Assert.Empty(run.DiagnosticIds);
        var loaded = new LoadedCorpus(run.Load());
        Papers = loaded.Owner;
        Corpus = loaded.Papers;
    }

    public Type Papers { get; }

    public PaperCorpus Corpus { get; }
}
