using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Lists;

/// <summary>What a labelled line of a list says about a paper.</summary>
internal enum FieldKind
{
    Title,
    Authors,
    Abstract,
    Date,
    Venue,
    Url,
    Pdf,
    Code,
    Doi,
    Arxiv,
    Volume,
    Issue,
    Pages,
    Publisher,
    Keywords,
    Categories,
    Language,
    Note,

    /// <summary>A field that has no property of its own.</summary>
    Other,
}

/// <summary>Reads the label that a line begins with, such as <c>Title:</c>, <c>**Authors**:</c> or <c>摘要：</c>.</summary>
internal static class FieldLabels
{
    private const int MaxLength = 24;

    private static readonly Dictionary<string, FieldKind> Kinds = Table();

    /// <summary>
    /// Reads the label at the start of a line and finds where its value begins; null if the line has no label that is known.
    /// </summary>
    public static FieldLabel? Read(string text, int start, int end)
    {
        int at = SkipMarks(text, start, end);
        int word = at;
        int most = Math.Min(end, word + MaxLength);
        while (at < most && text[at] is not (':' or '\uFF1A' or '*' or '_'))
            at++;
        if (at == word || at >= end || text[at] is not (':' or '\uFF1A' or '*' or '_')
            || !Kinds.TryGetValue(Name(text, word, at), out FieldKind kind))
            return null;
        string name = Name(text, word, at);
        at = SkipEmphasis(text, at, end);
        if (at >= end || text[at] is not (':' or '\uFF1A'))
            return null;
        at = SkipEmphasis(text, at + 1, end);
        return new(kind, name, TextScan.SkipSpace(text, at, end));
    }

    /// <summary>The kind of a label that stands alone, such as a column's header or a line <c>Abstract</c>.</summary>
    public static FieldKind? Of(string label) => Kinds.TryGetValue(Name(label, 0, label.Length), out FieldKind kind) ? kind : null;

    private static string Name(string text, int start, int end) =>
        CaseFolding.Fold(WhiteSpace.Fold(text.Substring(start, end - start)));

    /// <summary>Skips the mark of a list item or a heading and the beginning of bold text.</summary>
    private static int SkipMarks(string text, int start, int end)
    {
        int at = start;
        while (at < end && (text[at] is '-' or '*' or '+' or '_' or '#' or '>' or '\u2022' || WhiteSpace.IsSpace(text[at])))
            at++;
        return at;
    }

    private static int SkipEmphasis(string text, int start, int end)
    {
        int at = start;
        while (at < end && text[at] is '*' or '_')
            at++;
        return at;
    }

    private static Dictionary<string, FieldKind> Table()
    {
        var table = new Dictionary<string, FieldKind>(StringComparer.Ordinal);
        AddTexts((kind, names) => Add(table, kind, names));
        AddDetails((kind, names) => Add(table, kind, names));
        return table;
    }

    private static void Add(Dictionary<string, FieldKind> table, FieldKind kind, string[] names)
    {
        foreach (string name in names)
            table.Add(CaseFolding.Fold(name), kind);
    }

    private static void AddTexts(Adder add)
    {
        add(
            FieldKind.Title,
            "title", "paper title", "article title", "标题", "標題", "题目", "題目", "题名", "論文名", "论文标题", "タイトル",
            "論文タイトル", "제목", "논문 제목", "titre",
            "titel", "título", "titolo", "заголовок", "название", "العنوان", "ชื่อเรื่อง", "शीर्षक");
        add(
            FieldKind.Authors,
            "authors", "author", "author(s)", "author list", "作者", "著者", "저자", "auteurs", "auteur", "autoren", "autor",
            "autores", "autori",
            "авторы", "автор", "المؤلفون", "المؤلف", "ผู้แต่ง", "लेखक");
        add(
            FieldKind.Abstract,
            "abstract", "summary", "tl;dr", "tldr", "tl; dr", "摘要", "概要", "要旨", "抄録", "초록", "요약", "résumé",
            "zusammenfassung", "resumen",
            "resumo", "riassunto", "аннотация", "الملخص", "ملخص", "บทคัดย่อ", "सारांश");
        add(
            FieldKind.Date,
            "year", "date", "published", "publication date", "publication year", "publish date", "published on", "release date",
            "submitted",
            "submitted on", "date published", "年份", "日期", "发表日期", "发表时间", "年", "出版年", "発行年", "발행년", "연도", "année", "jahr", "año", "ano",
            "anno", "год", "السنة", "ปี", "वर्ष");
        add(
            FieldKind.Venue,
            "venue", "journal", "conference", "booktitle", "journal-ref", "journal ref", "journal reference", "published in",
            "publication",
            "container title", "proceedings", "source", "会议", "會議", "期刊", "来源", "発表", "雑誌", "学会", "학술지", "학회", "revue", "zeitschrift",
            "revista", "rivista", "журнал", "المجلة", "วารสาร");
    }

    private static void AddDetails(Adder add)
    {
        add(
            FieldKind.Url,
            "url", "link", "links", "website", "paper", "paper url", "paper link", "web", "链接", "論文", "论文", "リンク", "링크");
        add(FieldKind.Pdf, "pdf", "pdf url", "pdf link", "full text");
        add(
            FieldKind.Code,
            "code", "github", "repository", "repo", "source code", "code url", "project", "project page", "homepage", "代码", "コード",
            "코드");
        add(FieldKind.Doi, "doi");
        add(FieldKind.Arxiv, "arxiv", "arxiv id", "arxiv number", "arxiv identifier");
        add(FieldKind.Volume, "volume", "vol", "卷");
        add(FieldKind.Issue, "issue", "number", "期");
        add(FieldKind.Pages, "pages", "页码");
        add(FieldKind.Publisher, "publisher", "出版社");
        add(
            FieldKind.Keywords,
            "keywords", "keyword", "key words", "tags", "index terms", "关键词", "关键字", "關鍵詞", "キーワード", "키워드", "mots-clés", "mots clés",
            "schlagwörter", "schlüsselwörter", "palabras clave", "palavras-chave", "parole chiave", "ключевые слова",
            "الكلمات المفتاحية", "คำสำคัญ");
        add(FieldKind.Categories, "categories", "category", "subjects", "subject", "field", "areas");
        add(FieldKind.Language, "language");
        add(FieldKind.Note, "comments", "comment", "note", "notes");
        add(
            FieldKind.Other,
            "report-no", "msc-class", "acm-class", "license", "issn", "isbn", "series", "edition", "editors", "type", "affiliation");
    }

    private delegate void Adder(FieldKind kind, params string[] names);
}

/// <summary>A label: what it announces, its name in lower case, and where the value behind it begins.</summary>
internal sealed record FieldLabel(FieldKind Kind, string Name, int ValueStart);
