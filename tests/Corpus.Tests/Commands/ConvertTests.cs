using TypedCorpus.App.Export;

namespace TypedCorpus.App.Tests.Commands;

/// <summary><c>corpus convert</c>: documents in another format.</summary>
public sealed class ConvertTests : IDisposable
{
    private readonly DocumentFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_format_is_that_of_the_export()
    {
        string bib = _folder.Write("refs.bib", DocumentFolder.Bib);
        foreach (string format in PaperExporters.Names)
        {
            AppRun converted = _folder.Run("convert", bib, "--to", format);
            Assert.Equal((0, ""), (converted.ExitCode, converted.Error));
            Assert.Contains("Attention Is All You Need", converted.Output, StringComparison.Ordinal);
            Assert.Equal(_folder.Run("export", "--format", format, "--documents", bib).Output, converted.Output);
        }

        Assert.Equal(_folder.Run("convert", bib, "--to", "ris").Output, _folder.Run("convert", bib, "--format", "ris").Output);
    }

    [Fact]
    public void What_was_converted_there_and_back_is_the_same()
    {
        string bib = _folder.Write("refs.bib", DocumentFolder.Bib);
        string ris = _folder.PathOf("refs.ris");
        Assert.Equal($"Wrote 1 paper to {ris}\n", _folder.Run("convert", bib, "--to", "ris", "-o", ris).Error);

        Assert.Equal(_folder.Run("convert", bib, "--to", "bibtex").Output, _folder.Run("convert", ris, "--to", "bibtex").Output);
        Assert.Equal(_folder.Run("convert", bib, "--to", "bibtex").Output, _folder.Run("convert", ris, bib, "--to", "bibtex").Output);
    }

    [Fact]
    public void The_format_is_needed() =>
        Assert.Equal(2, _folder.Run("convert", _folder.Write("refs.bib", DocumentFolder.Bib)).ExitCode);
}
