using TypedCorpus.AspNetCore.Tests.Pages;
using TypedCorpus.Tests.Running;

[assembly: TestCollectionOrderer("TypedCorpus.AspNetCore.Tests.TestOrder", "AspNetCore.Tests")]

namespace TypedCorpus.AspNetCore.Tests;

/// <summary>The tests in browsers.</summary>
public sealed class TestOrder() : LongTestsFirst(SiteBrowserTests.Name, MapBrowserTests.Name, BrowserTests.Name);
